import { LANGUAGE_TAGS } from '../../model/language.ts';
import type { SheetSource } from './sheet-content.ts';
import { isInMargin } from '../notes/margin.browser.ts';

/** The note marks of a page as something to open: what they stand for is in the page's own list. */
export const noteSource: SheetSource = {
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
				[...note.querySelectorAll(`.note-half[lang=${LANGUAGE_TAGS[language]}]`)].map((half) => {
					const paragraph = document.createElement('p');
					paragraph.append(...half.cloneNode(true).childNodes);
					return paragraph;
				}),
		});
	},
};
