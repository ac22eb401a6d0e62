import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * What axe finds wrong on a page as it stands, or in a part of it: the rule and the elements. Contrast
 * is asked for at 7:1 (WCAG 1.4.6), which says all that the rule for 4.5:1 would, at half the time.
 */
export async function axeFindings(page: Page, part?: string): Promise<[string, string[]][]> {
	// No page has frames, so all is judged in the page itself and not once more in an empty one.
	const builder = new AxeBuilder({ page }).setLegacyMode().options({
		resultTypes: ['violations'],
		rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
	});
	const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
