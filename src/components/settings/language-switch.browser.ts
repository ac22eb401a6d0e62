import type { Language } from '../../model/language.ts';
import type { Place, ReadingPlace } from './reading-place.browser.ts';
import { allSentences, idOf } from '../document/sentences.browser.ts';
import { hasAddressedView, remember, valueOf } from './settings-store.browser.ts';

/** Under this key a place is handed from a page to its twin; the twin takes it away. */
const KEY = 'reading-place';

/**
 * Links to this page in the other language lead to the same sentence at the same height, and have the
 * same sentences marked, also in a new tab. A reader of one language only is shown that of the page;
 * the way back shows what was shown before.
 */
export class LanguageSwitch {
	readonly #place: ReadingPlace;

	constructor(place: ReadingPlace, options: { signal: AbortSignal }) {
		this.#place = place;
		document.addEventListener('click', this.#onClick, options);
		for (const change of ['hashchange', 'popstate', 'pageshow']) {
			addEventListener(change, this.carryAddress, options);
		}
		this.carryAddress();
	}

	/** Has the links carry the marked sentences and the view that this page’s address names. */
	readonly carryAddress = (): void => {
		const own = new URLSearchParams(location.search);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
			const carried = new URLSearchParams();
			const [range, view] = [own.get('range'), own.get('view')];
			if (view !== null) carried.set('view', /^(?:zh|en)$/.test(view) ? languageOf(link) : view);
			if (range !== null) carried.set('range', range);
			link.search = carried.toString();
			link.hash = location.hash;
		}
	};

	/** Goes to the place that the twin of this page has handed over, also past the marked sentence. */
	arrive(): void {
		const place = takePlace();
		if (place) this.#place.goTo(place);
	}

	readonly #onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a[hreflang]');
		if (!(link instanceof HTMLAnchorElement) || event.button !== 0) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		this.#place.note();
		const place = this.#place.noted;
		if (place && !givePlace(place) && link.hash === '') link.hash = anchorOf(place.id);
		const view = valueOf('view');
		if ((view !== 'zh' && view !== 'en') || hasAddressedView()) return;
		history.replaceState({ view }, '');
		remember('view', languageOf(link));
	};
}

function languageOf(link: HTMLAnchorElement): Language {
	return link.hreflang === 'en' ? 'en' : 'zh';
}

function givePlace(place: Place): boolean {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(place));
		return true;
	} catch {
		return false;
	}
}

function takePlace(): Place | undefined {
	try {
		const text = sessionStorage.getItem(KEY);
		if (text === null) return undefined;
		sessionStorage.removeItem(KEY);
		const place: unknown = JSON.parse(text);
		return isPlace(place) ? place : undefined;
	} catch {
		return undefined;
	}
}

function isPlace(value: unknown): value is Place {
	if (typeof value !== 'object' || value === null || !('id' in value && 'top' in value))
		return false;
	return typeof value.id === 'string' && typeof value.top === 'number';
}

/** The fragment that leads to a sentence of this page. */
function anchorOf(id: string): string {
	return allSentences().find((half) => idOf(half) === id)?.id ?? '';
}
