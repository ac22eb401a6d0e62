/** Text on its way to somewhere else: passages of one language each, as plain text and as HTML. */
import { readText } from './sentences.element.ts';

/** A run of text in one language that stays together: a paragraph, a heading, a note. */
export interface Passage {
	lang: string;
	/** The HTML element it becomes. */
	tag: string;
	text: string;
}

/** Everything that has text in one of two languages. */
export const HALVES = '[data-sentence], .heading-half, [data-adoption], .note-half';

const BLOCKS = 'h1, h2, h3, p, .note';

/**
 * The passages that some halves make up, cut to what a range holds of them. Sentences of one language
 * that follow each other in a paragraph are one passage; where languages alternate each half is one.
 */
export function passagesOf(halves: readonly HTMLElement[], range?: Range): Passage[] {
	const passages: (Passage & { block: Element | null })[] = [];
	for (const half of halves) {
		const text = readText(range ? partWithin(half, range) : half);
		const block = half.closest(BLOCKS);
		const last = passages.at(-1);
		if (text.trim() === '') continue;
		if (last?.block === block && last.lang === half.lang) {
			last.text = `${last.text.trimEnd()}${half.lang === 'en' ? ' ' : ''}${text.trimStart()}`;
		} else {
			const tag = block && /^H\d$/.test(block.tagName) ? block.tagName.toLowerCase() : 'p';
			passages.push({ block, tag, lang: half.lang, text });
		}
	}
	return passages.map(({ tag, lang, text }) => ({ tag, lang, text: text.trim() }));
}

/** Passages as plain text, a blank line between them. */
export function asPlainText(passages: readonly Passage[]): string {
	return passages.map(({ text }) => text).join('\n\n');
}

/** Passages as elements that name their language. */
export function asElements(passages: readonly Passage[]): HTMLElement[] {
	return passages.map(({ tag, lang, text }) => {
		const element = document.createElement(tag);
		element.lang = lang;
		element.textContent = text;
		return element;
	});
}

function partWithin(half: HTMLElement, range: Range): DocumentFragment {
	const part = document.createRange();
	part.selectNodeContents(half);
	if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
		part.setStart(range.startContainer, range.startOffset);
	}
	if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
		part.setEnd(range.endContainer, range.endOffset);
	}
	return part.cloneContents();
}
