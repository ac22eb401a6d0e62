/**
 * Keeps the query of the search page in the address, so that it can be linked and comes back with
 * Back, and in the links to the page’s twin. A box that is not what its page is for leaves no trace.
 */
export class QueryAddress {
	readonly #input: HTMLInputElement;
	readonly #isPage: boolean;
	#timer = 0;

	constructor(input: HTMLInputElement, isPage: boolean) {
		this.#input = input;
		this.#isPage = isPage;
	}

	/** Writes the query once no more keys come; browsers refuse many changes at once. */
	writeSoon(delay: number): void {
		this.#linkTwins();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.write();
		}, delay);
	}

	/** Writes the query now. */
	write(): void {
		clearTimeout(this.#timer);
		if (!this.#isPage) return;
		history.replaceState(history.state, '', location.pathname + this.#search);
	}

	get #search(): string {
		const query = this.#input.value;
		return query === '' ? '' : `?q=${encodeURIComponent(query)}`;
	}

	/** The page in the other language answers the same query. */
	#linkTwins(): void {
		if (!this.#isPage) return;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) {
			link.search = this.#search;
		}
	}
}
