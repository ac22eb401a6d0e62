/** The front page speaks both languages in every line; the home page of a language speaks its own. */
import { expect, test } from './site.ts';

const HAN = /\p{Script=Han}/u;
const DEFINITION = /new quality productive forces, in which innovation plays/;

test(
	'the front page has both languages in its title, its header and its footer',
	{ tag: '@core' },
	async ({ page }) => {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto('/');
			for (const region of [
				page.getByRole('banner'),
				page.getByRole('contentinfo'),
				page.getByRole('heading', { level: 1 }),
			]) {
				const words = await region.innerText();
				expect(words).toMatch(HAN);
				expect(words).toMatch(/[a-z]{4}/i);
			}
			await expect(page.getByRole('searchbox')).toHaveAttribute('placeholder', /中文.*English/);
			await expect(
				page.getByRole('contentinfo').getByRole('link', { name: 'About this site' }),
			).toBeVisible();
		}
		await page.getByRole('link', { name: 'lithium' }).click();
		await expect(page).toHaveURL('/en/search/?q=lithium');
	},
);

test(
	'the home page in Chinese is in Chinese, that in English has the Chinese beside it',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/');
		const main = page.getByRole('main');
		await expect(main.getByText('新质生产力是创新起主导作用')).toBeVisible();
		await expect(main.getByText(DEFINITION)).toHaveCount(0);
		await expect(main.getByText('Decision of the CPC Suining Municipal Committee')).toHaveCount(1);
		await expect(
			page.getByRole('region', { name: '文件信息' }).getByText('Decision of the CPC Suining'),
		).toBeVisible();
		await page.goto('/en/');
		await expect(main.getByText(DEFINITION)).toBeVisible();
		await expect(main.getByText('新质生产力是创新起主导作用')).toBeVisible();
	},
);

test(
	'the title block stands on the home pages and below the full text',
	{ tag: '@core' },
	async ({ page }) => {
		for (const path of ['/zh/', '/zh/decision/', '/en/', '/en/decision/']) {
			await page.goto(path);
			const name = path.startsWith('/zh/') ? '文件信息' : 'The document';
			await expect(page.getByRole('region', { name })).toBeVisible();
		}
	},
);

test('names in Chinese and in Latin letters share a baseline in the header', async ({ page }) => {
	for (const path of ['/', '/zh/decision/2-2/', '/en/decision/2-2/']) {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const baselines = await page
				.locator('.site-row > a, .site-row .language-switch a')
				.filter({ visible: true })
				.evaluateAll((links) =>
					links.map((link) => {
						const probe = document.createElement('i');
						probe.style.setProperty('display', 'inline-block');
						const line = document.createElement('span');
						line.append(...link.childNodes, probe);
						link.append(line);
						return probe.getBoundingClientRect().bottom;
					}),
				);
			expect(Math.max(...baselines) - Math.min(...baselines), `${path} ${width}`).toBeLessThan(1);
		}
	}
});
