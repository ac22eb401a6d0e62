/** Where phrases are not marked: nothing of them is fetched before they are, and nothing fails. */
import { DESKTOP, PAGES, hover, expectPhrase } from './phrase-page.ts';
import { expect, test } from './site.ts';

test(
	'data and script come when somebody first points, and once',
	{ tag: '@core' },
	async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.setViewportSize(DESKTOP);
		await page.goto(PAGES.en);
		await page.mouse.move(600, 20);
		await page.waitForTimeout(200);
		const own = () => asked.filter((path) => path.includes('phrase'));
		expect(own()).toEqual([]);
		for (const index of [1, 2, 1]) {
			await hover(page, index, 'en');
			await expectPhrase(page, index + 1);
		}
		expect(own().filter((path) => path.endsWith('.json'))).toEqual(['/data/phrases/2-3.json']);
		expect(own().filter((path) => /phrase-twins.*\.js$/.test(path))).toHaveLength(1);
	},
);

test(
	'in the settings it is turned off, at once and for good, and on again',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(DESKTOP);
		await page.goto(PAGES.en);
		await page.keyboard.press(']');
		await expectPhrase(page, 1);
		const box = page.getByRole('group', { name: 'Phrases' }).getByLabel('Mark with twin');
		const open = () => page.getByRole('button', { name: 'Reading settings' }).click();
		await open();
		await box.uncheck();
		await expectPhrase(page, undefined);
		await page.keyboard.press('Escape');
		await page.keyboard.press(']');
		await hover(page, 1, 'en');
		await page.waitForTimeout(200);
		await expectPhrase(page, undefined);
		await page.reload();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await hover(page, 2, 'en');
		await page.waitForTimeout(200);
		await expectPhrase(page, undefined);
		expect(asked.filter((url) => /phrase-twins|phrases\/2-3/.test(url))).toEqual([]);
		await open();
		await expect(box).not.toBeChecked();
		await box.check();
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
		await hover(page, 1, 'en');
		await expectPhrase(page, 2);
	},
);

test(
	'without highlights, or without the data, nothing happens and nothing fails',
	{ tag: '@core' },
	async ({ page, context }) => {
		await page.setViewportSize(DESKTOP);
		const bare = await context.newPage();
		const faults: string[] = [];
		bare.on('console', (message) => faults.push(message.text()));
		bare.on('pageerror', (error) => faults.push(error.message));
		await bare.addInitScript(() => {
			Reflect.deleteProperty(window, 'Highlight');
		});
		await bare.setViewportSize(DESKTOP);
		await bare.goto(PAGES.en);
		const asked: string[] = [];
		bare.on('request', (request) => asked.push(request.url()));
		await hover(bare, 1, 'en');
		await bare.keyboard.press(']');
		await bare.waitForTimeout(200);
		await expectPhrase(bare, undefined);
		expect(asked.filter((url) => /phrase-twins|phrases\/2-3/.test(url))).toEqual([]);
		expect(faults).toEqual([]);
		await bare.close();
	},
);
