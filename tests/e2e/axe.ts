import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** A rule and the elements that break it. */
type Finding = [rule: string, elements: string[]];

/**
 * What axe finds wrong on a page as it stands, or in a part of it: the rule and the elements. Contrast
 * is asked for at 7:1 (WCAG 1.4.6), which says all that the rule for 4.5:1 would, at half the time.
 */
export function axeFindings(page: Page, part?: string): Promise<Finding[]> {
	const builder = builderFor(page).options({
		resultTypes: ['violations'],
		rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
	});
	return findingsOf(part === undefined ? builder : builder.include(part));
}

/** What has too little contrast on a page as it stands: what a theme may have wrong. */
export function contrastFindings(page: Page): Promise<Finding[]> {
	return findingsOf(
		builderFor(page).options({
			resultTypes: ['violations'],
			runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
			rules: { 'color-contrast-enhanced': { enabled: true } },
		}),
	);
}

/** No page has frames, so all is judged in the page itself and not once more in an empty one. */
function builderFor(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

async function findingsOf(builder: AxeBuilder): Promise<Finding[]> {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
