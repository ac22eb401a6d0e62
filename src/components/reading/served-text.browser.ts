/**
 * The sentences as they were served. A browser that translates the page puts its own words in their
 * place, and a reader may have them in other characters; what is quoted is the site's text.
 */
import type { Words } from './passages.browser.ts';
import { readText } from '../document/sentences.browser.ts';

/** The words of each half by its element; to be read before anything else can change the page. */
export function servedText(): ReadonlyMap<Element, Words> {
	const halves = [...document.querySelectorAll<HTMLElement>('.pair [data-sentence]')];
	return new Map(halves.map((half) => [half, { lang: half.lang, text: half.textContent }]));
}

/**
 * The words of a half as an element keeps them in its property `served`. Modules that are fetched by
 * themselves share nothing but the page; where it keeps none, the words are those that are shown.
 */
export function servedWords(half: HTMLElement, keeper: Element | null): Words {
	const kept: unknown = keeper && 'served' in keeper ? keeper.served : undefined;
	const words: unknown = kept instanceof Map ? kept.get(half) : undefined;
	return isWords(words) ? words : { lang: half.lang, text: readText(half) };
}

function isWords(value: unknown): value is Words {
	return typeof value === 'object' && value !== null && 'lang' in value && 'text' in value;
}
