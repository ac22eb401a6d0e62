/**
 * `<note-list>` around the notes of a section: tells the styles beside which sentences they belong,
 * for the wide layout in which they stand in the margin, and leads between marks and notes there.
 */
import { isInMargin } from './margin.browser.ts';

class NoteList extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		// Not on the text, all of which would be called clickable by screen readers.
		document.addEventListener('click', this.#onClick, options);
		this.#setRows();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** Each group gets the rows from its sentence up to the next that has notes, or to the last. */
	#setRows(): void {
		const pairs = [...(this.parentElement?.querySelectorAll('.pair') ?? [])];
		const groups = [...this.querySelectorAll<HTMLElement>('.note-group')];
		const rows = groups.map(({ dataset }) =>
			pairs.findIndex((pair) => pair.querySelector(`[data-sentence="${dataset['of'] ?? ''}"]`)),
		);
		for (const [index, group] of groups.entries()) {
			const [row = 0, next = pairs.length] = rows.slice(index, index + 2);
			group.style.setProperty('grid-row', `${row + 1} / ${next + 1}`);
		}
	}

	readonly #onClick = (event: Event): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!(link instanceof HTMLAnchorElement) || !this.parentElement?.contains(link)) return;
		if (link.matches('[data-note]') && isInMargin(link)) {
			// The note stands beside its mark already: following the fragment would move the page.
			event.preventDefault();
			document.getElementById(link.hash.slice(1))?.focus({ preventScroll: true });
		} else if (link.matches('.note-back')) {
			this.#goBack(event, link.closest('.note')?.id ?? '');
		}
	};

	/** Back to the mark, or to its twin where the reader has put one language away. */
	#goBack(event: Event, note: string): void {
		const marks = document.querySelectorAll<HTMLElement>(`a[data-note][href="#${note}"]`);
		const shown = [...marks].find((mark) => mark.getClientRects().length > 0);
		if (!shown) return;
		event.preventDefault();
		shown.focus();
	}
}

if (!customElements.get('note-list')) customElements.define('note-list', NoteList);
