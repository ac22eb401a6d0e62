/** Text on its way to somewhere else: passages of one language each, as plain text and as HTML. */

/** A text and the language it is in. */
export interface Words {
	lang: string;
	text: string;
}

/** A run of text in one language that stays together: a paragraph, a heading, a note. */
export interface Passage extends Words {
	/** The HTML element it becomes. */
	tag: string;
}

/** What is not the decision's: summaries and notes. */
export const OURS = '.summary, .note';

/** What tells of a text that it is ours, and of which kind and number. */
export const LABELS = '.notes-title, .summary-label, .note-head, .note-source';

const BLOCKS = 'h1, h2, h3, .paragraph, .summary, .note';

/**
 * The passages that some halves and labels make up; `read` says which of its words are meant.
 * Sentences of one language that follow each other in a paragraph are one passage; where languages
 * alternate each half is one.
 */
export function passagesOf(
	elements: readonly HTMLElement[],
	read: (element: HTMLElement) => Words,
): Passage[] {
	const passages: (Passage & { block: Element | null })[] = [];
	for (const element of elements) {
		const { lang, text } = read(element);
		const block = element.matches(LABELS) ? element : element.closest(BLOCKS);
		const last = passages.at(-1);
		if (text.trim() === '') continue;
		if (last?.block === block && last.lang === lang) {
			last.text = `${last.text.trimEnd()}${lang === 'en' ? ' ' : ''}${text.trimStart()}`;
		} else {
			passages.push({ block, tag: tagOf(element), lang, text });
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

/** Headings of what is ours are less than any of the decision's. */
function tagOf(element: HTMLElement): string {
	if (element.matches('.notes-title, .summary-label')) return 'h4';
	if (element.matches('.note-head')) return 'h5';
	return element.closest('h1, h2, h3')?.tagName.toLowerCase() ?? 'p';
}
