/** The kept reader from release to release: never an old page, never a page with parts of two. */
import { expect, test as plain } from 'playwright/test';
import {
	ABSENT,
	dataOf,
	errorsOf,
	KEPT,
	keptReleases,
	LONG,
	open,
	openKept,
	releaseOf,
} from './kept-page.ts';
import { startReleases, type ReleaseHost } from './releases.ts';
import { hits, search } from './search-box.ts';

const SECTION = '/en/decision/2-2/';
const NEWER = 'A newer version comes with the next page';

let host: ReleaseHost;
const at = (path: string) => `${host.address}${path}`;

// One host for all of them.
plain.describe.configure({ mode: 'default' });
plain.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });
plain.setTimeout(120_000);

plain.beforeAll(async () => {
	plain.setTimeout(240_000);
	host = await startReleases(['first', 'second', 'third', 'withdrawn']);
});
plain.afterAll(() => host.close());
plain.beforeEach(() => {
	Object.assign(host, { current: 'first', onRequest: () => undefined });
});

plain('a tab that is never closed reads on through two releases', async ({ page, context }) => {
	const errors = errorsOf(page);
	await openKept(page, at(SECTION));
	const first = await releaseOf(page);
	host.current = 'second';
	const other = await context.newPage();
	await openKept(other, at('/en/decision/1-1/'));
	expect(await dataOf(other)).toBe('second');
	expect(await releaseOf(other)).not.toBe(first);
	await expect(page.getByText(NEWER)).toBeVisible(LONG);
	// The host has no script of the first release any more.
	expect(await dataOf(page)).toBe('first');
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('searchbox').fill('hydrogen');
	await expect.poll(() => hits(page)).toContain('sentence:2-2.2.6');
	await page.keyboard.press('Escape');

	host.current = 'third';
	await openKept(other, at('/en/decision/1-1/'));
	const third = await releaseOf(other);
	await expect.poll(() => keptReleases(page)).toEqual([first, third]);
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('radio', { name: 'On everything' }).check();
	await expect(page.locator('[data-sentence] rt').first()).toBeAttached();
	expect(await dataOf(page)).toBe('first');

	await openKept(page, at('/en/decision/1-2/'));
	expect([await releaseOf(page), await dataOf(page)]).toEqual([third, 'third']);
	await expect.poll(() => keptReleases(page)).toEqual([third]);
	await context.setOffline(true);
	await open(page, at('/en/about/'));
	expect([await releaseOf(page), await dataOf(page)]).toEqual([third, 'third']);
	expect(errors).toEqual([]);
});

plain('who comes back two releases later has that one alone', async ({ page, context }) => {
	await openKept(page, at(SECTION));
	const first = await releaseOf(page);
	await page.goto('about:blank');
	host.current = 'third';
	await open(page, at(SECTION));
	const third = await releaseOf(page);
	expect(third).not.toBe(first);
	expect(await dataOf(page)).toBe('third');
	await expect(page.getByText(KEPT)).toBeVisible(LONG);
	await expect.poll(() => keptReleases(page)).toEqual([third]);
	await context.setOffline(true);
	await open(page, at('/en/search/'));
	expect([await releaseOf(page), await dataOf(page)]).toEqual([third, 'third']);
	expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
});

plain('offline, a page that came anew has no data of the older copy', async ({ page, context }) => {
	await openKept(page, at(SECTION));
	host.current = 'second';
	// Its worker never comes, and so its copy neither.
	host.onRequest = (path) => {
		host.current = path === '/sw.js' ? 'first' : 'second';
	};
	await open(page, at('/en/search/'));
	await expect(page.getByText(ABSENT)).toBeVisible(LONG);
	await context.setOffline(true);
	expect(await dataOf(page).catch(() => 'none')).toBe('none');
	await open(page, at('/en/search/'));
	expect(await dataOf(page)).toBe('first');
});

plain('a deploy in the middle of installing leaves nothing half kept', async ({ page }) => {
	const errors = errorsOf(page);
	host.onRequest = (path) => {
		if (path.startsWith('/offline/')) host.current = 'second';
	};
	await open(page, at(SECTION));
	await expect(page.getByRole('button', { name: 'Keep the reader' })).toBeVisible(LONG);
	await expect(page.getByText(ABSENT)).toBeVisible();
	await openKept(page, at(SECTION));
	await expect.poll(() => keptReleases(page)).toEqual([await releaseOf(page)]);
	expect(await dataOf(page)).toBe('second');
	expect(errors).toEqual([]);
});

plain(
	'a worker that is withdrawn removes itself and all that was kept',
	async ({ page, context }) => {
		const errors = errorsOf(page);
		await openKept(page, at(SECTION));
		host.current = 'withdrawn';
		await open(page, at('/en/decision/1-1/'));
		await expect
			.poll(
				() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
				LONG,
			)
			.toBe(0);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		await open(page, at('/en/search/'));
		expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
		expect(errors).toEqual([]);
		await context.setOffline(true);
		await expect(page.goto(at(SECTION))).rejects.toThrow();
	},
);
