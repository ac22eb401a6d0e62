import type { Language } from '../../model/language.ts';
import { isInMargin } from '../notes/margin.browser.ts';
import type { SheetSource } from './sheet-content.ts';

/**
 * The note marks of a page as something to open: what they stand for is in the page's own list, in its
 * language; the other comes from `/data/notes/`, whose address is given with `*` for the section.
 */
export function noteSource({ language: own, notes: address = '' }: DOMStringMap): SheetSource {
	return {
		selector: '[data-sentence] a[data-note]',
		applies: (mark) => !isInMargin(mark),
		load: (mark) => {
			const note = document.getElementById(mark.hash.slice(1));
			if (!note) return Promise.resolve(undefined);
			const words = (selector: string) => note.querySelector(selector)?.textContent.trim() ?? '';
			return Promise.resolve({
				kind: 'note',
				words: {
					number: mark.getAttribute('aria-label') ?? '',
					kind: words('.note-kind'),
					source: words('.note-source'),
				},
				whole: mark.hash,
				text: (language) =>
					language === own ? Promise.resolve(textOf(note)) : twinOf(note, language, address),
			});
		},
	};
}

/** The text of a note of the page. */
function textOf(note: HTMLElement): Node[] {
	return [...note.querySelectorAll('.note-text')].map((text) =>
		paragraphOf(...text.cloneNode(true).childNodes),
	);
}

/** The text of a note in the language that the page does not have it in. */
async function twinOf(note: HTMLElement, language: Language, address: string): Promise<Node[]> {
	// The section is what stands before the first dot of a sentence’s id, see model/ids.ts.
	const [section = ''] = note.closest<HTMLElement>('[data-of]')?.dataset['of']?.split('.') ?? [];
	const response = await fetch(address.replace('*', section));
	const notes: unknown = await response.json();
	const text = fieldOf(fieldOf(notes, note.id.replace(/^note-/, '')), language);
	if (typeof text !== 'string') throw new Error(`no ${language} of ${note.id}`);
	return [paragraphOf(text)];
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? Object.entries(value).find(([key]) => key === name)?.[1]
		: undefined;
}

function paragraphOf(...content: (Node | string)[]): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.append(...content);
	return paragraph;
}
