import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { faintTexts, type FaintText } from './rendered-contrast.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** A rule of axe and the elements that break it. */
type Finding = [rule: string, elements: string[]];

/** The rules of axe for contrast, at 4.5:1 and at 7:1; the second says all that the first would. */
const CONTRAST = 'color-contrast';
const ENHANCED_CONTRAST = 'color-contrast-enhanced';

/**
 * What is wrong on a page as it stands, or in a part of it: what axe finds, and texts that are drawn
 * below 7:1 (WCAG 1.4.6). Those are found by their colors in a tenth of the time that axe takes for
 * them; its own rule is asked by `axeContrastFindings`, on every template and all that opens.
 */
export async function axeFindings(page: Page, part?: string): Promise<(Finding | FaintText)[]> {
	const found = await findingsOf(page, { rules: { [CONTRAST]: { enabled: false } } }, part);
	return [...found, ...(await faintTexts(page))];
}

/** What axe itself finds too faint on a page as it stands, at 7:1. */
export function axeContrastFindings(page: Page): Promise<Finding[]> {
	return findingsOf(page, {
		runOnly: { type: 'rule', values: [ENHANCED_CONTRAST] },
		rules: { [ENHANCED_CONTRAST]: { enabled: true } },
	});
}

/** No page has frames, so all is judged in the page itself. */
async function findingsOf(page: Page, options: axe.RunOptions, part?: string): Promise<Finding[]> {
	if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
	const violations = await page.evaluate(
		async ([context, wanted]) => (await window.axe.run(context ?? document, wanted)).violations,
		[part, { resultTypes: ['violations'], ...options }] satisfies [
			string | undefined,
			axe.RunOptions,
		],
	);
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
