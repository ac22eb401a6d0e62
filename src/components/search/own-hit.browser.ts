/** Hits in our own texts as list items: drawn behind the first hits. */
import { noteAnchor, sectionOf } from '../../model/ids.ts';
import { inReadingOrder, LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import {
	matchedLines,
	matchedSentence,
	withoutLines,
	type MatchedLine,
} from '../../search/matched-line.ts';
import { kindOf, type SearchRecord } from '../../search/records.ts';
import type { TextHit, TextRow } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import { because, item, lineOf, namePair, paragraph } from './result-hit.browser.ts';

/** A term or a topic that is found by what is said of it: its name and the sentence that matched. */
export function explainedItem(
	{ row, ...spans }: TextHit<SearchRecord>,
	context: BoxContext,
): HTMLLIElement {
	const { kind, id } = kindOf(row);
	const address = kind === 'term' ? context.entry : context.topic;
	const label = kind === 'term' ? context.words.byExplanation : context.words.byDescription;
	const name = (language: Language): MatchedLine => {
		const [text = ''] = row[language].split('\n');
		return lineOf(text, matchedLines(row[language], spans[language]));
	};
	const lines = inReadingOrder(context.language).flatMap((language) => {
		const count = row.names?.[language] ?? 0;
		const said = withoutLines(row[language], spans[language], count);
		const line = matchedSentence(said.text, said.spans);
		return line ? [because(label, line, language)] : [];
	});
	const named = namePair({ zh: name('zh'), en: name('en') }, address.replace('*', id), context);
	return item(row.id, '', ...named, ...lines);
}

/** A note: what matched in it, and the sentence that it is on. */
export function noteItem(
	{ row, ...spans }: TextHit<SearchRecord>,
	sentence: TextRow | undefined,
	context: BoxContext,
): HTMLLIElement {
	const { language, words } = context;
	const on = row.sentence ?? '';
	const link = document.createElement('a');
	const section = sectionOf(on);
	link.href = `${context.section.replace('*', section)}#${noteAnchor(kindOf(row).id)}`;
	link.append(`${section} · ${words.oneNote.replace('{{number}}', String(row.number ?? ''))}`);
	const quoted = document.createElement('blockquote');
	quoted.lang = LANGUAGE_TAGS[language];
	quoted.append(sentence ? `${on} ${sentence[language]}` : on);
	return item(row.id, section, link, ...matchedHalves(row, spans, context), quoted);
}

/** What a section says in our words, which leads to the section. */
export function summaryItem(
	{ row, ...spans }: TextHit<SearchRecord>,
	sectionTitle: string,
	context: BoxContext,
): HTMLLIElement {
	const { id } = kindOf(row);
	const link = document.createElement('a');
	link.href = context.section.replace('*', id);
	link.append(`${id} · ${sectionTitle}`);
	return item(row.id, id, link, ...matchedHalves(row, spans, context));
}

/** A text in the language of the page, and in the other one where the query stands only there. */
function matchedHalves(
	row: TextRow,
	spans: Pick<TextHit, 'zh' | 'en'>,
	{ language }: BoxContext,
): HTMLElement[] {
	return inReadingOrder(language).flatMap((one) => {
		const line = matchedSentence(row[one], spans[one]);
		if (one === language) return [paragraph({ text: row[one], spans: spans[one] }, one)];
		return spans[language].length === 0 && line ? [paragraph(line, one)] : [];
	});
}
