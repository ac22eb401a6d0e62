/** The hits of the search as list items: nodes, never markup from strings. */
import { inReadingOrder, LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { LAST_PART, noteAnchor, PREAMBLE, sectionAnchor, sentenceAnchor } from '../../model/ids.ts';
import type { NoteRow } from '../../search/full-text-rows.ts';
import type { SentenceHit, SentenceRow } from '../../search/sentences.ts';
import type { Span } from '../../search/spans.ts';
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
	const halves = inReadingOrder(context.language).map((one) =>
		paragraph(sentence[one], spans[one], one),
	);
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
	const twin = paragraph(text[other], spans[other], other);
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

/** A topic, by its name in both languages. */
export function topicItem(
	topic: SentenceRow,
	spansOf: (text: string) => Span[],
	{ language, topic: address }: BoxContext,
): HTMLLIElement {
	const [own, twin] = inReadingOrder(language);
	const link = document.createElement('a');
	link.href = address.replace('*', topic.id);
	link.lang = LANGUAGE_TAGS[own];
	link.append(...markedText(topic[own], spansOf(topic[own])));
	const other = document.createElement('span');
	other.lang = LANGUAGE_TAGS[twin];
	other.append(...markedText(topic[twin], spansOf(topic[twin])));
	return item(`topic:${topic.id}`, '', link, ' ', other);
}

/** A note, which leads to its place below the section. */
export function noteItem(
	{ id, number, text, section }: NoteRow & { section: string },
	spans: readonly Span[],
	{ language, section: address, words }: BoxContext,
): HTMLLIElement {
	const link = document.createElement('a');
	link.href = `${address.replace('*', section)}#${noteAnchor(id)}`;
	link.append(`${section} · ${words.note} ${String(number)}`);
	return item(`note:${id}`, section.charAt(0), link, paragraph(text, spans, language));
}

function paragraph(text: string, spans: readonly Span[], language: Language): HTMLElement {
	const element = document.createElement('p');
	element.lang = LANGUAGE_TAGS[language];
	element.append(...markedText(text, spans));
	return element;
}

function item(id: string, part: string, ...content: (Node | string)[]): HTMLLIElement {
	const element = document.createElement('li');
	element.dataset['result'] = id;
	element.dataset['part'] = part;
	element.append(...content);
	return element;
}
