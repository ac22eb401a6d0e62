/** The part of the menu that makes a picture: saving, copying, sharing, its colors, and where it cannot be had. */
import { readFileSync } from 'node:fs';
import { test as plain } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { menu, SECTION } from './sentence-menu.ts';
import { openPicture, picture } from './share-card.ts';
import { expect, scriptsOf, test } from './site.ts';

declare global {
	interface Window {
		sharedFiles: string[];
	}
}

test(
	'it is saved under the number of its sentence, copied, and shared as a file',
	{ tag: '@core' },
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.addInitScript(() => {
			const sharedFiles: string[] = [];
			Object.assign(window, { sharedFiles });
			navigator.canShare = () => true;
			navigator.share = ({ files = [] } = {}) => {
				sharedFiles.push(...files.map(({ name, type }) => `${name} ${type}`));
				return Promise.resolve();
			};
		});
		await openPicture(page, SECTION, '2-3.1.4');
		const saving = page.waitForEvent('download');
		await menu(page).getByRole('button', { name: 'Save the picture' }).click();
		const saved = await saving;
		expect(saved.suggestedFilename()).toBe('suining-2-3.1.4.png');
		const file = readFileSync(await saved.path());
		expect(file.subarray(1, 4).toString()).toBe('PNG');
		expect(`data:image/png;base64,${file.toString('base64')}`).toBe(
			await picture(page).getAttribute('src'),
		);
		await menu(page).getByRole('button', { name: 'Copy the picture' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied');
		const kinds = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return item?.types;
		});
		expect(kinds).toEqual(['image/png']);
		await menu(page).getByRole('button', { name: 'Share the picture' }).click();
		expect(await page.evaluate(() => window.sharedFiles)).toEqual([
			'suining-2-3.1.4.png image/png',
		]);
	},
);

test('it opens in the colors of the page, which keep as they are, and axe finds nothing', async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('reading', '{"theme":"dark"}');
	});
	await openPicture(page, SECTION, '2-3.1.4');
	await expect(menu(page).getByRole('radio', { name: 'Dark' })).toBeChecked();
	await menu(page).getByRole('radio', { name: 'Light' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await axeFindings(page)).toEqual([]);
});

// Browsers report a failed file to the console themselves.
plain(
	'where its script cannot be had, the menu says so and goes on',
	{ tag: '@core' },
	async ({ page }) => {
		await page.route('**/draw-card*', (route) => route.abort());
		await page.goto(SECTION);
		await scriptsOf(page);
		await page.getByRole('link', { name: 'Link to sentence 2-3.1.4', exact: true }).click();
		await page.evaluate(() => {
			addEventListener('unhandledrejection', () => (document.title = 'thrown'));
		});
		await menu(page).getByText('Make a picture', { exact: true }).click();
		await expect(menu(page).getByText('That could not be loaded')).toBeVisible();
		await expect(page).not.toHaveTitle('thrown');
		await menu(page).getByRole('button', { name: 'One sentence more' }).click();
		await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.4–5');
	},
);
