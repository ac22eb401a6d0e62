import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { attributeOf, elementsOf, textOf } from '../../src/checks/html.ts';
import { sitePaths } from '../site-paths.ts';
import { expect, test } from './site.ts';

const KIB = 1024;
const SCRIPT_BUDGET = 12 * KIB;
const STYLE_BUDGET = 8 * KIB;
/** For the longest section with its notes, its summary and the words of menus and settings. */
const SECTION_BUDGET = 36 * KIB;

const sections = sitePaths().filter(({ path }) => /\/decision\/\d/.test(path));

test('a section page is one request before the first paint, and only its icon after', async ({
	page,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/en/decision/2-2/', { waitUntil: 'networkidle' });
	expect(requests.filter((path) => path !== '/favicon.svg')).toEqual(['/en/decision/2-2/']);
});

test('a section page stays light: page, styles and script within their budgets', () => {
	expect(sections).toHaveLength(40);
	for (const { file } of sections) {
		const html = readFileSync(`dist/${file}`, 'utf8');
		const inlined = (tag: string) =>
			elementsOf(html)
				.filter(({ tagName }) => tagName === tag)
				.filter((element) => attributeOf(element, 'type') !== 'application/ld+json')
				.map((element) => textOf(element))
				.join('');
		expect(gzipSync(inlined('script')).length, file).toBeLessThanOrEqual(SCRIPT_BUDGET);
		expect(gzipSync(inlined('style')).length, file).toBeLessThanOrEqual(STYLE_BUDGET);
		expect(gzipSync(html).length, file).toBeLessThanOrEqual(SECTION_BUDGET);
	}
});

test('no font is loaded and no cookie or storage is left behind', async ({ page, context }) => {
	await page.goto('/zh/decision/2-2/', { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.fonts.size)).toBe(0);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
