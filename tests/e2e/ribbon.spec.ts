/** The ribbon in the sheet of a term, above the hits of a search, and on the full text. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import { answered, field } from './search-box.ts';
import { expect, test } from './site.ts';

/** How many stretches a path has. */
const stretches = (path: string | null) => (path?.match(/h/g) ?? []).length;

test(
	'the sheet of a term marks its sentences on the ribbon',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-3/');
		await page.locator('.pair a[data-term]:visible').first().click();
		const sheet = page.locator('#sheet');
		const uses = sheet.getByText(/^\d+ sentences? in \d+ sections?/);
		await expect(uses).toBeVisible();
		await expect(sheet.locator('svg')).toBeVisible();
		const marks = await sheet.locator('path.marked').getAttribute('d');
		expect(stretches(marks)).toBe(Number.parseInt(await uses.innerText()));
	},
);

test(
	'a search shows where its hits stand, and nothing where the text has none',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/search/');
		await field(page).fill('lithium');
		await answered(page, 'lithium');
		const count = page.getByText(/^\d+ of 179 sentences$/);
		await expect(count).toBeVisible();
		const marks = await page.locator('.search-ribbon path.marked').getAttribute('d');
		expect(stretches(marks)).toBe(Number.parseInt(await count.innerText()));
		expect(marks).toBe(await drawnByBuild(page));
		await field(page).fill('helicopter');
		await answered(page, 'helicopter');
		await expect(count).toBeHidden();
	},
);

/** The same line of the decision as the build draws it, of the sentences that were found. */
async function drawnByBuild(page: Page): Promise<string> {
	const ids = await page
		.locator('[data-result^="sentence:"]')
		.evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-result')?.split(':')[1] ?? ''));
	const sentences = z
		.array(z.object({ id: z.string(), zh: z.string() }))
		.parse(JSON.parse(readFileSync('dist/data/decision.json', 'utf8')));
	let [at, part, end, path] = [0, '0', -1, ''];
	for (const { id, zh } of sentences) {
		if (!id.startsWith(part)) at += 30;
		part = id.slice(0, 1);
		const length = Array.from(zh).length;
		if (ids.includes(id)) {
			path += `${end < 0 ? `M${String(at)} 1` : `m${String(at - end)} 0`}h${String(length)}`;
			end = at + length;
		}
		at += length;
	}
	return path;
}

test('the ribbon of the full text fills as one scrolls', { tag: '@core' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/zh/decision/');
	const filling = page.locator('.ribbon-filling');
	const clip = () => filling.evaluate((one) => getComputedStyle(one).clipPath);
	await expect(filling).toBeVisible();
	expect(await clip()).toMatch(/^inset\(0px 100%/);
	await page.evaluate(() => {
		scrollTo(0, document.documentElement.scrollHeight / 2);
	});
	await expect.poll(clip).toMatch(/^inset\(0px [45]\d/);
});
