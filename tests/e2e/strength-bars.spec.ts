/** The strength of the clauses of a sentence: bars beside it, words in its menu. */
import { z } from 'astro/zod';
import { axeFindings } from './axe.ts';
import { DESKTOP, SENTENCE, PAGES } from './phrase-page.ts';
import { expect, test } from './site.ts';

test(
	'beside its number a sentence has a bar a clause, said in words, and a setting hides them',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(DESKTOP);
		await page.goto(PAGES.en);
		const pair = page.locator('.pair').first();
		const bars = pair.getByRole('img', { name: /^Strength of its clauses: / });
		await expect(bars).toBeVisible();
		const response = await page.request.get('/data/commitments.json');
		const strengths = z
			.array(z.object({ sentence: z.string(), strength: z.string() }))
			.parse(await response.json())
			.filter(({ sentence }) => sentence === SENTENCE)
			.map(({ strength }) => strength);
		await expect(bars).toHaveAccessibleName(`Strength of its clauses: ${strengths.join(', ')}`);
		const [number, drawn, text] = [
			await pair.locator('.number').boundingBox(),
			await bars.boundingBox(),
			await pair.locator('p').first().boundingBox(),
		];
		expect(drawn?.y).toBeGreaterThanOrEqual((number?.y ?? 0) + (number?.height ?? 0) - 2);
		expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThan(text?.x ?? 0);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('group', { name: 'Phrases' }).getByLabel('Strength bars').uncheck();
		await expect(bars).toBeHidden();
		await page.reload();
		await expect(bars).toBeHidden();
	},
);

test(
	'no bars stand in the text, and the longest row of them keeps to its margin',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(DESKTOP);
		await page.goto('/en/decision/?view=side');
		const over = await page.locator('.pair').evaluateAll(
			(pairs) =>
				pairs.filter((pair) => {
					const bars = pair.querySelector('.strength-bars')?.getBoundingClientRect();
					const text = pair.querySelector('p')?.getBoundingClientRect();
					return (
						bars &&
						text &&
						(bars.right > text.left || bars.bottom > pair.getBoundingClientRect().bottom + 4)
					);
				}).length,
		);
		expect(over).toBe(0);
	},
);

test('the menu of a sentence spells the strength of its clauses out', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.getByRole('link', { name: `Link to sentence ${SENTENCE}`, exact: true }).click();
	const clauses = page.getByRole('dialog').getByRole('list', { name: 'Strength of clauses' });
	const response = await page.request.get('/data/commitments.json');
	const own = z
		.array(z.object({ sentence: z.string(), strength: z.string(), en: z.string() }))
		.parse(await response.json())
		.filter(({ sentence }) => sentence === SENTENCE)
		.map(({ strength, en }) => `${strength} ${en}`);
	await expect(clauses.getByRole('listitem')).toHaveText(own);
	expect(await axeFindings(page)).toEqual([]);
});
