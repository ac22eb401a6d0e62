import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

test('a reader goes from the topics to one, to its sentence, its notes and its neighbor', async ({
	page,
}) => {
	await page.goto('/en/');
	await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
	await page.getByRole('link', { name: 'Lithium batteries' }).click();
	await expect(page).toHaveURL('/en/topics/lithium-batteries/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('锂电池');
	const note = page.locator('.sentence-note').first();
	await note.locator('summary').click();
	await expect(note.locator('.note-text')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page
		.getByRole('region', { name: 'Every sentence on it' })
		.locator('a[data-term]')
		.first()
		.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await page
		.getByRole('region', { name: 'Named in the text' })
		.getByRole('link', { name: 'sodium-ion batteries' })
		.click();
	await expect(page).toHaveURL('/en/decision/2-1/#s2-1.1.2');
	await expect(page.locator('[id="s2-1.1.2"]')).toBeInViewport();
	await page.goBack();
	await page.getByRole('region', { name: 'Related topics' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/en\/topics\/(?!lithium)/);
});

test(
	'at a glance the first question is answered, the others a line each, and a line leads to its sentence',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		for (const path of ['/zh/at-a-glance/', '/en/at-a-glance/']) {
			await page.goto(path);
			const heights = await page
				.locator('.glance-answer')
				.evaluateAll((answers) =>
					answers.map((answer) => Math.round(answer.getBoundingClientRect().height)),
				);
			expect(heights).toHaveLength(6);
			expect(heights[0]).toBeLessThanOrEqual(1300);
			for (const height of heights.slice(1)) expect(height).toBeLessThanOrEqual(60);
		}
		await page.getByRole('heading', { name: 'What does the city want by 2035?' }).click();
		await page.locator('#goals-2035 .quotation').first().click();
		await expect(page).toHaveURL('/en/decision/1-3/#s1-3.1.6');
	},
);

test('on the narrowest phone all pages are one tap away', { tag: '@core' }, async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/en/topics/');
	await page.getByRole('button', { name: 'More' }).click();
	const more = page.getByRole('dialog', { name: 'More' });
	await expect(more.getByRole('link')).toHaveCount(12);
	await more.getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL('/en/about/');
});
