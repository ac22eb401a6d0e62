/**
 * Marks the first use of a term in a section, all uses, or none. A use that is not marked is plain
 * text, for the keyboard and for screen readers too. `entry` is the address of an entry with `*` for
 * its id; the page as served has the first uses marked, so nothing is done until that is to change.
 */
export class TermMarks {
	readonly #entry: string;
	#shown = 'first';
	#first: readonly HTMLAnchorElement[] | undefined;
	#further: readonly HTMLAnchorElement[] = [];

	constructor(entry: string) {
		this.#entry = entry;
	}

	/** Shows the marks of a choice: `first`, `all` or `none`. */
	show(choice: string): void {
		if (choice === this.#shown) return;
		this.#shown = choice;
		if (!this.#first) {
			this.#first = found('[data-sentence] a[data-term]');
			this.#further = found('[data-sentence] a[data-use]');
		}
		for (const link of this.#first) this.#mark(link, choice !== 'none');
		for (const link of this.#further) this.#mark(link, choice === 'all');
	}

	#mark(link: HTMLAnchorElement, isMarked: boolean): void {
		const id = link.dataset['term'] ?? link.dataset['use'] ?? '';
		link.removeAttribute(isMarked ? 'data-use' : 'data-term');
		link.dataset[isMarked ? 'term' : 'use'] = id;
		if (isMarked) link.href = this.#entry.replace('*', id);
		else link.removeAttribute('href');
		link.ariaHasPopup = isMarked ? 'dialog' : null;
	}
}

function found(selector: string): HTMLAnchorElement[] {
	return [...document.querySelectorAll<HTMLAnchorElement>(selector)];
}
