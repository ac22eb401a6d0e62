/** The hits of the search as list items: nodes, never markup from strings. */
import { inReadingOrder, LANGUAGE_TAGS } from '../../model/language.ts';
import { LAST_PART, PREAMBLE, sectionAnchor, sentenceAnchor } from '../../model/ids.ts';
import type { SentenceHit } from '../../search/sentences.ts';
import type { TermRow } from '../../search/terms.ts';
import type { BoxContext } from './box-context.element.ts';
import { keepFound } from './found-sentence.element.ts';
import { markedText } from './marked-text.element.ts';

/** A sentence in both languages, marked, with its number and its section. */
export function sentenceItem(
	{ sentence, ...spans }: SentenceHit,
	section: string,
	sectionTitle: string,
	context: BoxContext,
): HTMLLIElement {
	const link = document.createElement('a');
	link.href = `${context.section.replace('*', section)}#${sentenceAnchor(sentence.id)}`;
	link.append(`${sentence.id} · ${sectionTitle}`);
	link.addEventListener('click', () => {
		keepFound({ id: sentence.id, zh: spans.zh, en: spans.en });
	});
	const halves = inReadingOrder(context.language).map((one) => {
		const half = document.createElement('p');
		half.lang = LANGUAGE_TAGS[one];
		half.append(...markedText(sentence[one], spans[one]));
		return half;
	});
	return item(`sentence:${sentence.id}`, section.charAt(0), link, ...halves);
}

/** A title, which leads to its section or, for a part, to its place in the full text. */
export function headingItem(
	{ sentence: { id, ...text }, ...spans }: SentenceHit,
	{ language, section, whole }: BoxContext,
): HTMLLIElement {
	const link = document.createElement('a');
	const isPart = /^\d$/.test(id) && id !== PREAMBLE && id !== LAST_PART;
	const own = id === 'adoption' ? PREAMBLE : id;
	link.href = isPart ? `${whole}#${sectionAnchor(id)}` : section.replace('*', own);
	link.lang = LANGUAGE_TAGS[language];
	link.append(...markedText(text[language], spans[language]));
	const [, other] = inReadingOrder(language);
	const twin = document.createElement('p');
	twin.lang = LANGUAGE_TAGS[other];
	twin.append(...markedText(text[other], spans[other]));
	return item(`heading:${id}`, own.charAt(0), link, twin);
}

/** A term with its English. */
export function termItem(term: TermRow, { entry }: BoxContext): HTMLLIElement {
	const link = document.createElement('a');
	link.href = entry.replace('*', term.id);
	link.lang = LANGUAGE_TAGS.zh;
	link.append(term.forms[0] ?? term.id);
	const english = document.createElement('span');
	english.lang = LANGUAGE_TAGS.en;
	english.append(term.renderings[0] ?? '');
	return item(`term:${term.id}`, '', link, ' ', english);
}

function item(id: string, part: string, ...content: (Node | string)[]): HTMLLIElement {
	const element = document.createElement('li');
	element.dataset['result'] = id;
	element.dataset['part'] = part;
	element.append(...content);
	return element;
}
