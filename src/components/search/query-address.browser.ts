import { wellFormed } from '../../text/well-formed.ts';

/** What an entry of the history keeps of the list that a reader leaves. */
interface Place {
	query: string;
	kind: string;
	part: string;
	/** The first hit in the window, and how far it is from the window’s top, in px. */
	hit: string;
	top: number;
}

/**
 * Keeps the query of the search page in the address, so that it can be linked and comes back with
 * Back, and in the links to the page’s twin; and with the entry of the history the place in the list.
 * A box that is not what its page is for leaves no trace.
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

	/** Keeps the place in the list for the way back. */
	keepPlace(choice: Pick<Place, 'kind' | 'part'>, hits: Iterable<HTMLElement>): void {
		if (!this.#isPage) return;
		const first = [...hits].find((hit) => hit.getBoundingClientRect().bottom > 0);
		const place: Place = {
			...{ query: this.#input.value, ...choice },
			hit: first?.dataset['result'] ?? '',
			top: first?.getBoundingClientRect().top ?? 0,
		};
		const state: unknown = history.state;
		const kept = typeof state === 'object' && state !== null ? state : {};
		history.replaceState({ ...kept, searchPlace: place }, '');
	}

	/** The place that was kept with this entry of the history for the query in the field. */
	get keptPlace(): Place | undefined {
		const state: unknown = history.state;
		if (!this.#isPage || typeof state !== 'object' || state === null) return undefined;
		const place: unknown = 'searchPlace' in state ? state.searchPlace : undefined;
		return isPlace(place) && place.query === this.#input.value ? place : undefined;
	}

	get #search(): string {
		const query = this.#input.value;
		return query === '' ? '' : `?q=${encodeURIComponent(wellFormed(query))}`;
	}

	/** The page in the other language answers the same query. */
	#linkTwins(): void {
		if (!this.#isPage) return;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) {
			link.search = this.#search;
		}
	}
}

function isPlace(data: unknown): data is Place {
	return (
		typeof data === 'object' &&
		data !== null &&
		['query', 'kind', 'part', 'hit'].every((key) => typeof Reflect.get(data, key) === 'string') &&
		typeof Reflect.get(data, 'top') === 'number'
	);
}
