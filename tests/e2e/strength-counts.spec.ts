/** Counts of clauses by strength. */
import { z } from 'astro/zod';
import { PAGES } from './phrase-page.ts';
import { expect, test } from './site.ts';

test(
	'a section and a topic count their clauses by strength',
	{ tag: '@core' },
	async ({ page }) => {
		const response = await page.request.get('/data/commitments.json');
		const rows = z
			.array(z.object({ sentence: z.string(), strength: z.string(), topics: z.array(z.string()) }))
			.parse(await response.json());
		const sum = (texts: readonly string[]) =>
			texts.reduce((total, text) => total + Number(/\d+$/.exec(text.trim())?.[0] ?? 0), 0);
		await page.goto(PAGES.en);
		await page.locator('.section-summary > summary').click();
		const counts = page.locator('.strength-counts > span');
		await expect(counts.first()).toBeVisible();
		expect(sum(await counts.allTextContents())).toBe(
			rows.filter(({ sentence }) => sentence.startsWith('2-3.')).length,
		);
		await page.getByRole('link', { name: 'Strength of clauses' }).click();
		await expect(page).toHaveURL('/en/commitments/#section-2-3');
		await page.goto('/en/topics/lithium-batteries/');
		expect(sum(await counts.allTextContents())).toBe(
			rows.filter(({ topics }) => topics.includes('lithium-batteries')).length,
		);
	},
);
