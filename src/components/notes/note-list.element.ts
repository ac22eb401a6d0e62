/**
 * `<note-list>` around the notes of a section: puts them beside their sentences where the styles keep a
 * margin free, and leads between marks and notes there.
 */
import { MarginStack } from './margin-stack.browser.ts';
import { hasMargin, isInMargin } from './margin.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

class NoteList extends HTMLElement {
	#abort = new AbortController();
	#groups: readonly HTMLElement[] = [];
	#stack: MarginStack | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		// Not on the text, all of which would be called clickable by screen readers.
		document.addEventListener('click', this.#onClick, options);
		const text = this.parentElement;
		if (!text) return;
		const groups = [...this.querySelectorAll<HTMLElement>('.note-group')];
		this.#groups = groups;
		this.#stack = new MarginStack(text, groups, options);
		addEventListener('resize', this.#useMargin, options);
		// At once, before the place in the text is brought back.
		document.addEventListener('settings-applied', this.#useMargin, options);
		this.#useMargin();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #useMargin = (): void => {
		const has = hasMargin(this);
		if (this.parentElement?.hasAttribute('data-margin') === has) return;
		// A phone never needs the rows, and is not to set the notes anew for them.
		if (has) setRows([...(this.parentElement?.querySelectorAll('.pair') ?? [])], this.#groups);
		this.parentElement?.toggleAttribute('data-margin', has);
		this.#stack?.follow(has);
	};

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

/** Each group gets the row of its sentence. */
function setRows(pairs: readonly Element[], groups: readonly HTMLElement[]): void {
	for (const group of groups) {
		const sentence = `[data-sentence="${group.dataset['of'] ?? ''}"]`;
		const row = pairs.findIndex((pair) => pair.querySelector(sentence));
		group.style.setProperty('grid-row', String(row + 1));
	}
}

inTurn(() => {
	const define = () => {
		if (!customElements.get('note-list')) customElements.define('note-list', NoteList);
	};
	// Where the notes leave the text for the margin, what a link led to would be elsewhere.
	const settings = document.querySelector('reading-settings');
	settings?.dispatchEvent(new CustomEvent('text-change', { detail: define }));
	define();
});
