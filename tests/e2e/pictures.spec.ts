import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const SIZES = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 },
] as const;

/** Smallest size of letters, as they are seen. */
const SMALLEST = 12;

/** Pairs of labels that cover each other, labels that leave their drawing, and the smallest letters. */
function measureLabels(page: Page) {
	return page.locator('.picture').evaluateAll((pictures) => {
		const overlapping: string[] = [];
		const outside: string[] = [];
		let smallest = Infinity;
		let labels = 0;
		for (const picture of pictures) {
			const shown = [...picture.querySelectorAll('svg text, .score-topic, .goal-year li')]
				.filter((label) => label.checkVisibility())
				.map((label) => {
					const drawing = label.closest<SVGSVGElement>('svg');
					const scale = drawing?.getScreenCTM()?.a ?? 1;
					smallest = Math.min(smallest, parseFloat(getComputedStyle(label).fontSize) * scale);
					const box = label.getBoundingClientRect();
					if (drawing && box.right > drawing.getBoundingClientRect().right + 1) {
						outside.push(label.textContent);
					}
					return { text: label.textContent, box };
				});
			labels += shown.length;
			for (const [index, a] of shown.entries()) {
				for (const b of shown.slice(index + 1)) {
					const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
					const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
					// Boxes are as tall as the font's tallest letters; a line's own space may be shared.
					if (wide > 1 && tall > 4) overlapping.push(`${a.text} / ${b.text}`);
				}
			}
		}
		return { overlapping, outside, smallest, labels };
	});
}

for (const language of ['zh', 'en']) {
	test(
		`labels of the ${language} pictures keep clear of each other at 360 and 1280 px`,
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto(`/${language}/pictures/`);
			for (const size of SIZES) {
				await page.setViewportSize(size);
				const { overlapping, outside, smallest, labels } = await measureLabels(page);
				expect(overlapping, `${size.width} px`).toEqual([]);
				expect(outside, `${size.width} px`).toEqual([]);
				expect(smallest).toBeGreaterThanOrEqual(SMALLEST);
				expect(labels).toBeGreaterThan(50);
			}
		},
	);
}

test('on the narrowest phone letters are still 12 px', { tag: '@core' }, async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/en/pictures/');
	expect((await measureLabels(page)).smallest).toBeGreaterThanOrEqual(SMALLEST);
});

test(
	'with forced colors every shape has a color of the system, and words stand out',
	{ tag: '@core' },
	async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto('/en/pictures/');
		const seen = await page.evaluate(() => {
			const luminance = (color: string) => {
				const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
					const value = Number(part) / 255;
					return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const contrast = (a: string, b: string) => {
				const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
				return (light + 0.05) / (dark + 0.05);
			};
			const paper = getComputedStyle(document.body.parentElement ?? document.body).backgroundColor;
			const least = (selector: string, property: 'fill' | 'stroke') =>
				Math.min(
					...[...document.querySelectorAll(selector)]
						.filter((shape) => shape.checkVisibility())
						.map((shape) => contrast(getComputedStyle(shape)[property], paper)),
				);
			return {
				words: least('svg text', 'fill'),
				marks: least('.score-mark', 'fill'),
				lines: least('.score-ground', 'stroke'),
			};
		});
		expect(seen.words).toBeGreaterThanOrEqual(4.5);
		expect(seen.marks).toBeGreaterThanOrEqual(3);
		expect(seen.lines).toBeGreaterThanOrEqual(3);
	},
);

test(
	'a mark is followed and the pictures are passed by keyboard',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/en/pictures/');
		const picture = page.getByRole('region', { name: 'Where each topic is spoken of' });
		await picture.getByRole('link', { name: 'Skip this picture' }).focus();
		await expect(picture.getByRole('link', { name: 'Skip this picture' })).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(picture.getByText('As a table')).toBeFocused();
		await picture.getByRole('link', { name: '2-1.1.2' }).first().focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/decision/2-1/#s2-1.1.2');
	},
);
