/** The page of files to take along. */
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

test('a file is fetched by its name', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/downloads/');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Word, a table of both languages' }).click();
	expect((await download).suggestedFilename()).toBe('suining-decision.docx');
});

test('on a phone nothing of the page is wider than the screen, and axe finds nothing', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const language of ['zh', 'en']) {
		await page.goto(`/${language}/downloads/`);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(360);
		expect(await axeFindings(page)).toEqual([]);
	}
});
