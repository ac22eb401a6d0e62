/** The halves of texts that have phrases, as a page shows them. */
import type { Language } from '../../model/language.ts';
import { HALF } from '../../model/markup.ts';
import { ownText, rangeOf } from '../reading/half-text.browser.ts';
import { isCutFrom, type PhrasePlaces } from './phrase-places.ts';

const HERE = `.reading :is(${HALF})`;

/** The half that an element is in. */
export function halfAround(element: Element): HTMLElement | undefined {
	return element.closest<HTMLElement>(HERE) ?? undefined;
}

/** Both halves of a text, wherever they stand on the page. */
export function halvesOf(id: string): HTMLElement[] {
	return allHalves().filter((half) => textIdOf(half) === id);
}

/** Every half of the page. */
export function allHalves(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(HERE)];
}

/** The id of the text of a half. */
export function textIdOf({ dataset }: HTMLElement): string {
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
