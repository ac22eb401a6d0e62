/** The halves of texts that have phrases, as a page shows them. */
import type { Language } from '../../model/language.ts';
import { ownText, rangeOf } from '../reading/half-text.browser.ts';
import { isCutFrom, type PhrasePlaces } from './phrase-places.ts';

const HALF = '.reading :is([data-sentence], [data-heading], [data-adoption])';

/** The half that an element is in. */
export function halfAround(element: Element): HTMLElement | undefined {
	return element.closest<HTMLElement>(HALF) ?? undefined;
}

/** Both halves of a text, wherever they stand on the page. */
export function halvesOf(id: string): HTMLElement[] {
	return allHalves().filter((half) => idOf(half) === id);
}

/** Every half of the page. */
export function allHalves(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(HALF)];
}

/** The id of the text of a half. */
export function idOf({ dataset }: HTMLElement): string {
	return dataset['sentence'] ?? dataset['heading'] ?? 'adoption';
}

/** The language of a half; in traditional characters it is still Chinese. */
export function languageOf(half: HTMLElement): Language {
	return half.lang.startsWith('zh') ? 'zh' : 'en';
}

/** Whether a view shows the half. */
export function isShown(half: HTMLElement): boolean {
	return half.offsetHeight > 0;
}

/** The ranges of one phrase in a half; none in a text that the phrases were not cut from. */
export function rangesIn(
	half: HTMLElement,
	phrases: readonly PhrasePlaces[],
	phrase: PhrasePlaces | undefined,
): Range[] {
	const language = languageOf(half);
	if (!phrase || !isCutFrom(ownText(half), phrases, language)) return [];
	return phrase[language].flatMap(([start, end]) => rangeOf(half, { start, end }) ?? []);
}
