const KEY = 'term-marks';

/**
 * `<mark-setting>` around the choice of marks: the first use of a term in a section, all uses, or
 * none. A use that is not marked is plain text, for the keyboard and for screen readers too.
 */
class MarkSetting extends HTMLElement {
	#abort = new AbortController();
	#first: HTMLAnchorElement[] = [];
	#further: HTMLAnchorElement[] = [];

	connectedCallback(): void {
		this.#abort = new AbortController();
		const found = (selector: string) => [...document.querySelectorAll<HTMLAnchorElement>(selector)];
		this.#first = found('[data-sentence] a[data-term]');
		this.#further = found('[data-sentence] a[data-use]');
		this.addEventListener('change', this.#onChange, { signal: this.#abort.signal });
		const stored = this.querySelector<HTMLInputElement>(`input[value="${CSS.escape(read())}"]`);
		if (!stored || stored.checked) return;
		stored.checked = true;
		this.#apply(stored.value);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #onChange = (event: Event): void => {
		if (!(event.target instanceof HTMLInputElement)) return;
		this.#apply(event.target.value);
		write(event.target.value);
	};

	#apply(choice: string): void {
		for (const link of this.#first) this.#mark(link, choice !== 'none');
		for (const link of this.#further) this.#mark(link, choice === 'all');
	}

	#mark(link: HTMLAnchorElement, isMarked: boolean): void {
		const id = link.dataset['term'] ?? link.dataset['use'] ?? '';
		link.removeAttribute(isMarked ? 'data-use' : 'data-term');
		link.dataset[isMarked ? 'term' : 'use'] = id;
		if (isMarked) link.href = (this.dataset['entry'] ?? '').replace('*', id);
		else link.removeAttribute('href');
		link.ariaHasPopup = isMarked ? 'dialog' : null;
	}
}

/** Storage may be forbidden; the choice then holds for the page. */
function read(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

function write(choice: string): void {
	try {
		localStorage.setItem(KEY, choice);
	} catch {
		// Nothing to do: the page itself shows the choice.
	}
}

if (!customElements.get('mark-setting')) customElements.define('mark-setting', MarkSetting);
