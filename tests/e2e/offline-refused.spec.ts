/** Where the reader is not kept: data are saved, there is no room, workers are refused. */
import { expect, test as plain, type BrowserContext, type Page } from 'playwright/test';
import { ABSENT, errorsOf, KEEP, KEPT, keptReleases, LONG, open } from './kept-page.ts';
import { startReleases, type ReleaseHost } from './releases.ts';
import { search } from './search-box.ts';

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
	Object.assign(host, { asked: [], onRequest: () => undefined });
});

async function isNotKept(page: Page): Promise<void> {
	await open(page, at(SECTION));
	// It is offered once the browser has given up to keep it.
	await expect(page.getByRole('button', { name: KEEP })).toBeVisible(LONG);
	await expect(page.getByText(ABSENT)).toBeVisible();
	expect(await keptReleases(page)).toEqual([]);
}

plain('who saves data is not made to, unless asking for it', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await isNotKept(page);
	expect(host.asked.map(({ path }) => path)).not.toContain('/sw.js');
	await page.getByRole('button', { name: KEEP }).click();
	await expect(page.getByText(KEPT)).toBeVisible(LONG);
});

async function limit(context: BrowserContext, page: Page, quotaSize: number): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize });
}

plain(
	'where there is no room nothing is fetched, and nothing throws',
	async ({ page, context }) => {
		const errors = errorsOf(page);
		// The limit holds in the process of the page, which is there long before the worker.
		host.onRequest = (path) => {
			if (path.includes('/page.browser-')) void limit(context, page, 1_000_000);
		};
		await isNotKept(page);
		await open(page, at('/en/search/'));
		expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
		expect(host.asked.filter(({ path }) => path.startsWith('/offline/'))).toEqual([]);
		expect(errors).toEqual([]);
	},
);

plain(
	'where room runs out on the way nothing is left, nor fetched again',
	async ({ page, context }) => {
		const errors = errorsOf(page);
		host.onRequest = (path) => {
			if (path === '/data/glossary.json') void limit(context, page, 1_000_000);
		};
		await open(page, at(SECTION));
		await expect(page.getByRole('button', { name: KEEP })).toBeVisible(LONG);
		await expect.poll(() => keptReleases(page)).toEqual([]);
		host.onRequest = () => undefined;
		await limit(context, page, 1e9);
		host.asked = [];
		await isNotKept(page);
		expect(host.asked.filter(({ path }) => path.startsWith('/offline/'))).toEqual([]);
		expect(errors).toEqual([]);
	},
);

plain('where workers are refused nothing is said of them', { tag: '@core' }, async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
			value: () => {
				document.documentElement.dataset['workerRefused'] = '';
				return Promise.reject(new DOMException('refused', 'SecurityError'));
			},
		});
	});
	await open(page, at(SECTION));
	await expect(page.locator('[data-worker-refused]')).toBeAttached(LONG);
	await expect(page.locator('offline-copy')).toBeHidden();
	expect(errors).toEqual([]);
});
