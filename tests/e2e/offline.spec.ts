/** Reading without a network, and what is said of it. */
import { readFile } from 'node:fs/promises';
import { expect, test as plain } from 'playwright/test';
import {
	ABSENT,
	errorsOf,
	KEEP,
	KEPT,
	keptReleases,
	LONG,
	open,
	openKept,
	REMOVE,
} from './kept-page.ts';
import { startReleases, type ReleaseHost } from './releases.ts';
import { hits, search } from './search-box.ts';

const SECTION = '/en/decision/2-2/';

let host: ReleaseHost;
const at = (path: string) => `${host.address}${path}`;

// One host for all of them.
plain.describe.configure({ mode: 'default' });
plain.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });
plain.setTimeout(120_000);

plain.beforeAll(async () => {
	host = await startReleases();
});
plain.afterAll(() => host.close());
plain.beforeEach(() => {
	Object.assign(host, { current: 'first', asked: [], delay: 0 });
});

plain('after one visit all is read and searched without a network', async ({ page, context }) => {
	const errors = errorsOf(page);
	host.current = 'built';
	await openKept(page, at(SECTION));
	await context.setOffline(true);
	await open(page, at('/en/decision/3-1/'));
	await expect(page.locator('[data-sentence="3-1.1.1"][lang=en]')).toBeVisible();
	await page.locator('main a[data-term]').first().click();
	await expect(page.getByRole('dialog').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('radio', { name: 'On everything' }).check();
	await expect(page.locator('[data-sentence] rt').first()).toBeAttached();
	for (const [path, heading] of [
		['/', /新质生产力/],
		['/zh/', /新质生产力/],
		['/zh/decision/', /决定/],
		['/en/decision/', /decision/i],
		['/zh/decision/2-2/', /./],
		['/en/glossary/hidden-debt/', /debt/],
		['/zh/glossary/hidden-debt/', /隐性债务/],
		['/en/topics/hydrogen/', /Hydrogen/],
		['/zh/topics/', /主题|专题|./],
		['/en/commitments/', /./],
		['/en/about/', /./],
		['/zh/pictures/', /./],
	] as const) {
		await open(page, at(path));
		await expect(page.getByRole('heading', { level: 1 }), path).toContainText(heading);
	}
	await open(page, at('/en/search/'));
	expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
	await expect.poll(() => hits(page)).toContain('topic:hydrogen');
	await expect(page.getByRole('status').first()).not.toContainText('imple search');
	await open(page, at('/zh/search/'));
	expect(await search(page, '氢能', 'zh')).toContain('sentence:2-2.2.6');
	await expect.poll(() => hits(page)).toContain('topic:hydrogen');
	expect(errors).toEqual([]);
});

plain(
	'data are downloaded without a network, and a large file says that it needs one',
	async ({ page, context }) => {
		await openKept(page, at('/en/downloads/'));
		await context.setOffline(true);
		await open(page, at('/en/downloads/'));
		const words = page.locator('li', { hasText: 'Word, a table of both languages' });
		await expect(words).toContainText('it needs a network');
		await expect(words.getByText('it needs a network')).toBeVisible(LONG);
		const table = await page.evaluate(async () =>
			(await fetch('/downloads/suining-glossary.csv')).text(),
		);
		const file = await readFile('dist/downloads/suining-glossary.csv', 'utf8');
		expect(table).toBe(file.replace(/^\uFEFF/, ''));
		await page.goto(at('/downloads/suining-decision.html'));
		await expect(page.getByText('This page or file is not kept on this device')).toBeVisible();
		await expect(page.getByRole('link', { name: 'The Suining Decision' })).toBeVisible();
		await context.setOffline(false);
		await open(page, at('/en/downloads/'));
		await expect(words.getByText('it needs a network')).toBeHidden();
	},
);

plain('a page whose network takes too long comes from the copy', async ({ page }) => {
	await openKept(page, at(SECTION));
	host.delay = 20_000;
	const before = Date.now();
	await page.goto(at('/en/decision/1-1/'), { waitUntil: 'commit' });
	await expect(page.locator('[data-sentence="1-1.1.1"][lang=en]')).toBeVisible();
	expect(Date.now() - before).toBeLessThan(12_000);
});

plain('nothing of it is asked for before the first page is there', async ({ page }) => {
	await openKept(page, at(SECTION));
	const loaded = await page.evaluate(() => {
		const [entry] = performance.getEntriesByType('navigation');
		return (
			performance.timeOrigin +
			(entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : 0)
		);
	});
	const own = host.asked.filter(({ path }) => /\/sw\.js|\/offline/.test(path));
	expect(own.map(({ path }) => path)).toContain('/sw.js');
	for (const { path, time } of own) expect(time - loaded, path).toBeGreaterThan(1900);
});

plain(
	'what has gone bad in storage comes from the network, and is mended when asked for',
	async ({ page, context }) => {
		const errors = errorsOf(page);
		await openKept(page, at(SECTION));
		await page.evaluate(async () => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					const { headers } = (await cache.match(request)) ?? {};
					await cache.put(request, new Response('}{', { headers: headers ?? {} }));
				}
			}
		});
		await open(page, at(SECTION));
		await expect(page.locator('[data-sentence="2-2.2.6"][lang=en]')).toBeVisible();
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('hydrogen');
		await expect.poll(() => hits(page)).toContain('sentence:2-2.2.6');
		await page.keyboard.press('Escape');
		await expect(page.getByText(ABSENT)).toBeVisible();
		await page.getByRole('button', { name: KEEP }).click();
		await expect(page.getByText(KEPT)).toBeVisible(LONG);
		await context.setOffline(true);
		await open(page, at('/en/decision/1-1/'));
		await expect(page.locator('[data-sentence="1-1.1.1"][lang=en]')).toBeVisible();
		expect(errors).toEqual([]);
	},
);

plain('the footer clears the copy, which is kept again only when asked for', async ({ page }) => {
	await openKept(page, at(SECTION));
	await page.getByRole('button', { name: REMOVE }).click();
	await expect(page.getByText(ABSENT)).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await expect(page.getByRole('button', { name: KEEP })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText(KEPT)).toBeVisible(LONG);
	await expect(page.getByRole('button', { name: REMOVE })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText(ABSENT)).toBeVisible();
	await open(page, at(SECTION));
	await expect(page.getByText(ABSENT)).toBeVisible();
	expect(await keptReleases(page)).toEqual([]);
	await page.getByRole('button', { name: KEEP }).click();
	await expect(page.getByText(KEPT)).toBeVisible(LONG);
});
