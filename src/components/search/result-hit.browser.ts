/** The hits of the search as list items: nodes, never markup from strings. */
import { inReadingOrder, LANGUAGE_TAGS, LANGUAGES, type Language } from '../../model/language.ts';
import {
	LAST_PART,
	noteAnchor,
	PREAMBLE,
	sectionAnchor,
	sectionOf,
	sentenceAnchor,
} from '../../model/ids.ts';
import {
	matchedLines,
	matchedSentence,
	withoutLines,
	type MatchedLine,
} from '../../search/matched-line.ts';
import { kindOf, type SearchRecord } from '../../search/records.ts';
import { formLines, renderingLines, type TermHit } from '../../search/terms.ts';
import type { TextHit, TextRow } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import { keepFound } from './found-sentence.browser.ts';
import { markedText } from './marked-text.browser.ts';

/** A sentence in both languages, marked, with its number and its section. */
export function sentenceItem(
	{ row, ...spans }: TextHit,
	sectionTitle: string,
	context: BoxContext,
): HTMLLIElement {
	const section = sectionOf(row.id);
	return item(
		`sentence:${row.id}`,
		section,
		sentenceLink({ row, ...spans }, sectionTitle, context),
		...halves({ row, ...spans }, context),
	);
}

/** The way to a sentence, which takes along what was found in it. */
export function sentenceLink(
	{ row, zh, en }: Pick<TextHit, 'row' | 'zh' | 'en'>,
	sectionTitle: string,
	context: BoxContext,
): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `${context.section.replace('*', sectionOf(row.id))}#${sentenceAnchor(row.id)}`;
	link.append(`${row.id} · ${sectionTitle}`);
	link.addEventListener('click', () => {
		keepFound({ id: row.id, zh, en });
	});
	return link;
}

/** A text in both languages, the reader's own first, what was found marked. */
export function halves(hit: Pick<TextHit, 'row' | 'zh' | 'en'>, { language }: BoxContext): Node[] {
	const [own, other] = inReadingOrder(language);
	return [
		paragraph({ text: hit.row[own], spans: hit[own] }, own),
		asTwin(paragraph({ text: hit.row[other], spans: hit[other] }, other), hit[own]),
	];
}

/** A title, which leads to its section or, for a part, to its place in the full text. */
export function headingItem(
	{ row: { id, ...text }, ...spans }: TextHit,
	{ language, section, whole }: BoxContext,
): HTMLLIElement {
	const link = document.createElement('a');
	const isPart = /^\d$/.test(id) && id !== PREAMBLE && id !== LAST_PART;
	const own = id === 'adoption' ? PREAMBLE : id;
	link.href = isPart ? `${whole}#${sectionAnchor(id)}` : section.replace('*', own);
	link.lang = LANGUAGE_TAGS[language];
	link.append(...markedText(text[language], spans[language]));
	const [, other] = inReadingOrder(language);
	const twin = paragraph({ text: text[other], spans: spans[other] }, other);
	return item(`heading:${id}`, own, link, asTwin(twin, spans[language]));
}

/** A term with its English, and the other name or the pinyin by which it was found. */
export function termItem({ term, spelled, ...spans }: TermHit, context: BoxContext): HTMLLIElement {
	const names = { zh: formLines(term), en: renderingLines(term) };
	const first = { zh: term.forms[0] ?? term.id, en: term.renderings[0] ?? '' };
	const others = LANGUAGES.flatMap((language) =>
		matchedLines(names[language], spans[language])
			.filter(({ text }) => text !== first[language])
			.slice(0, 1)
			.map((line) => because(context.words.byName, line, language)),
	);
	const spelling = spelled === undefined ? undefined : placeOf(first.zh, spelled);
	return item(
		`term:${term.id}`,
		'',
		...namePair(
			{
				zh: spelling ?? lineOf(first.zh, matchedLines(names.zh, spans.zh)),
				en: lineOf(first.en, matchedLines(names.en, spans.en)),
			},
			context.entry.replace('*', term.id),
			context,
		),
		...others,
		...(spelling ? [because(context.words.byPinyin, undefined, 'zh')] : []),
	);
}

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

/** A name in both languages, the page's own first, as the link to a page. */
function namePair(
	names: Readonly<Record<Language, MatchedLine>>,
	href: string,
	{ language }: BoxContext,
): (Node | string)[] {
	const [own, twin] = inReadingOrder(language);
	const link = document.createElement('a');
	link.href = href;
	link.lang = LANGUAGE_TAGS[own];
	link.append(...markedText(names[own].text, names[own].spans));
	const other = document.createElement('span');
	other.lang = LANGUAGE_TAGS[twin];
	other.append(...markedText(names[twin].text, names[twin].spans));
	return [link, ' ', asTwin(other, names[own].spans)];
}

/**
 * What a reader of one language does without, see base.css; unless the hit is one for these words alone,
 * and nothing was found in the reader’s own language.
 */
function asTwin(element: HTMLElement, found: readonly unknown[]): HTMLElement {
	if (found.length > 0) element.className = 'twin';
	return element;
}

/** Why a hit is one: in what, and the line that matched. */
function because(label: string, line: MatchedLine | undefined, language: Language): HTMLElement {
	const element = document.createElement('p');
	element.className = 'hit-reason';
	const name = document.createElement('span');
	name.append(label);
	const text = document.createElement('span');
	text.lang = LANGUAGE_TAGS[language];
	if (line) text.append(...markedText(line.text, line.spans));
	element.append(name, ...(line ? [' ', text] : []));
	return element;
}

function lineOf(text: string, matched: readonly MatchedLine[]): MatchedLine {
	return matched.find((line) => line.text === text) ?? { text, spans: [] };
}

function placeOf(text: string, part: string): MatchedLine {
	const start = text.indexOf(part);
	return { text, spans: start === -1 ? [] : [{ start, end: start + part.length }] };
}

function paragraph({ text, spans }: MatchedLine, language: Language): HTMLElement {
	const element = document.createElement('p');
	element.lang = LANGUAGE_TAGS[language];
	// Whoever has the page translated keeps the original.
	element.translate = language !== 'zh';
	element.append(...markedText(text, spans));
	return element;
}

function item(id: string, section: string, ...content: (Node | string)[]): HTMLLIElement {
	const element = document.createElement('li');
	element.dataset['result'] = id;
	element.dataset['part'] = section.charAt(0);
	element.append(...content);
	return element;
}
