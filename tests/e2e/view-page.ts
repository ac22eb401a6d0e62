/** The views of a page for the tests: choosing one, what is seen in it, and where. */
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

export const SECTION = '/en/decision/1-3/';
export const SENTENCES = 6;

export function view(page: Page, name: string) {
	return page.getByRole('radio', { name, exact: true });
}

/** How many sentences of a language can be seen. */
function seen(page: Page, lang: string) {
	return page.locator(`.reading [data-sentence][lang=${lang}]`).filter({ visible: true });
}

export async function expectSeen(page: Page, zh: number, en: number): Promise<void> {
	await expect(seen(page, 'zh-Hans')).toHaveCount(zh);
	await expect(seen(page, 'en')).toHaveCount(en);
}

/** For each pair the step from the first half to the second, in px: across and down. */
export function steps(page: Page): Promise<{ across: number; down: number; bottom: number }[]> {
	return page.locator('.reading .pair').evaluateAll((pairs) =>
		pairs.map((pair) => {
			const [first, second] = [...pair.querySelectorAll('[data-sentence]')].map((half) =>
				half.getBoundingClientRect(),
			);
			if (!first || !second) return { across: NaN, down: NaN, bottom: NaN };
			return {
				across: second.left - first.left,
				down: second.top - first.top,
				bottom: second.top - first.bottom,
			};
		}),
	);
}
