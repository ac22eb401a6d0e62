import { sampledPaths } from '../site-paths.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

/** Each theme in one of the two layouts: a screen in light, a phone in dark. */
const VIEWS = [
	{ colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { path, details } of sampledPaths()) {
	test(`axe finds nothing on ${path}, light or dark`, details, async ({ page }) => {
		// The full text has ten times the elements of a section.
		test.slow();
		await page.goto(path);
		for (const { colorScheme, viewport } of VIEWS) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
	});
}

test('axe finds nothing with the contents open on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/zh/decision/');
	await page.getByRole('button', { name: '目录' }).click();
	expect(await axeFindings(page, '#contents')).toEqual([]);
});

test('every link and button is at least 24 px high or stands in running text', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['/en/', '/zh/decision/1-1/']) {
		await page.goto(path);
		const small = await page
			.locator('a:not(p a, li a, [data-note], .skip-link), button')
			.evaluateAll((targets) =>
				targets
					.filter(
						(target) => target.checkVisibility() && target.getBoundingClientRect().height < 24,
					)
					.map((target) => target.outerHTML),
			);
		expect(small).toEqual([]);
	}
});
