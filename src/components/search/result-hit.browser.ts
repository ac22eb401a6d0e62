/** The hits of the search as list items: nodes, never markup from strings. */
import { inReadingOrder, LANGUAGE_TAGS, LANGUAGES, type Language } from '../../model/language.ts';
import { LAST_PART, PREAMBLE, sectionAnchor, sectionOf, sentenceAnchor } from '../../model/ids.ts';
import { matchedLines, type MatchedLine } from '../../search/matched-line.ts';
import { formLines, renderingLines, type TermHit } from '../../search/terms.ts';
import type { TextHit } from '../../search/text-index.ts';
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

/** A name in both languages, the page's own first, as the link to a page. */
export function namePair(
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
export function because(
	label: string,
	line: MatchedLine | undefined,
	language: Language,
): HTMLElement {
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

/** The line that matched if it is this text, else the text without marks. */
export function lineOf(text: string, matched: readonly MatchedLine[]): MatchedLine {
	return matched.find((line) => line.text === text) ?? { text, spans: [] };
}

function placeOf(text: string, part: string): MatchedLine {
	const start = text.indexOf(part);
	return { text, spans: start === -1 ? [] : [{ start, end: start + part.length }] };
}

/** A text in its language, marked. */
export function paragraph({ text, spans }: MatchedLine, language: Language): HTMLElement {
	const element = document.createElement('p');
	element.lang = LANGUAGE_TAGS[language];
	// Whoever has the page translated keeps the original.
	element.translate = language !== 'zh';
	element.append(...markedText(text, spans));
	return element;
}

/** A hit of a list, by its record and its section. */
export function item(id: string, section: string, ...content: (Node | string)[]): HTMLLIElement {
	const element = document.createElement('li');
	element.dataset['result'] = id;
	element.dataset['part'] = section.charAt(0);
	element.append(...content);
	return element;
}
