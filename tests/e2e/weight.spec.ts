import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from '../../bench/budgets.ts';
import { elementsOf, textOf } from '../../src/checks/html.ts';
import { isNotFound, sitePaths } from '../site-paths.ts';
import { expect, test } from './site.ts';

const sections = sitePaths().filter(({ path }) => /\/decision\/\d/.test(path));

/** The size of a file of the build as a server sends it. */
function weightOf(path: string): number {
	return gzipSync(readFileSync(`dist${path}`)).length;
}

test(
	'a section page is one request before the first paint, and its script comes behind it',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-2/', { waitUntil: 'networkidle' });
		const resources = await page.evaluate(() => {
			const [navigation] = performance.getEntriesByType('navigation');
			const load =
				navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0;
			return performance
				.getEntriesByType('resource')
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				.map((entry) => ({
					path: new URL(entry.name).pathname,
					isLate: entry.startTime >= load,
					isBlocking: 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
				}))
				.filter(({ path }) => path !== '/favicon.svg');
		});
		expect(resources.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
			{ path: expect.stringMatching(/\/page\.browser-/), isLate: true, isBlocking: false },
			{ path: expect.stringMatching(/\/print\..*css$/), isLate: true, isBlocking: false },
		]);
		const early = resources.filter(({ isLate }) => !isLate).map(({ path }) => path);
		const weight = ['/en/decision/2-2/index.html', ...early].map(weightOf);
		expect(weight.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BUDGETS.beforeLoad);
	},
);

test(
	'a section page stays light: page, styles and script within their budgets',
	{ tag: '@core' },
	() => {
		expect(sections).toHaveLength(40);
		for (const { file } of sections) {
			const html = readFileSync(`dist/${file}`, 'utf8');
			const styles = elementsOf(html).filter(({ tagName }) => tagName === 'style');
			const text = styles.map((element) => textOf(element)).join('');
			expect(gzipSync(text).length, file).toBeLessThanOrEqual(BUDGETS.styles);
			expect(gzipSync(html).length, file).toBeLessThanOrEqual(BUDGETS.page);
			const [module = ''] = /\/_astro\/page\.browser-[\w-]+\.js/.exec(html) ?? [];
			expect(weightOf(module), file).toBeLessThanOrEqual(BUDGETS.module);
		}
	},
);

test(
	'no font is loaded and no cookie or storage is left behind',
	{ tag: '@core' },
	async ({ page, context }) => {
		await page.goto('/zh/decision/2-2/', { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => document.fonts.size)).toBe(0);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	},
);

test('a page that leads nowhere is a page of few words', { tag: '@core' }, () => {
	const lost = sitePaths().filter(({ path }) => isNotFound(path));
	expect(lost).toHaveLength(3);
	for (const { path } of lost) {
		expect(weightOf(path), path).toBeLessThanOrEqual(BUDGETS.notFound);
	}
});
