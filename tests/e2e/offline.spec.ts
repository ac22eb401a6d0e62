/** Reading without a network, from release to release, and what happens where it cannot be kept. */
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { expect, test as plain } from 'playwright/test';
import { writeOffline } from '../../src/build/offline.ts';
import { hits, search } from './search-box.ts';
import { scriptsOf } from './site.ts';
import { startHost, type StaticHost } from './static-host.ts';

const SECTION = '/en/decision/2-2/';
const MODULE = /page\.browser-[\w-]+\.js/g;

/** Releases of the site: each later one has a word of its own in its pages and a script of its own name. */
const releases: string[] = ['dist'];
let current = 0;
let host: StaticHost | undefined;
let folder = '';

// One host for all of them.
plain.describe.configure({ mode: 'default' });
plain.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });

plain.skip(process.env['OFFLINE'] !== 'on', 'the build offers no copy');

plain.beforeAll(async () => {
	plain.setTimeout(180_000);
	folder = await mkdtemp(join(tmpdir(), 'releases-'));
	for (const name of ['one', 'two']) releases.push(await release(name));
	host = await startHost({ folderOf: () => releases[current] ?? '' });
});

plain.afterAll(async () => {
	await host?.close();
	await rm(folder, { recursive: true });
});

plain.beforeEach(() => {
	current = 0;
});

/** The build once more, with changed pages and a module of another name. */
async function release(name: string): Promise<string> {
	const site = join(folder, name);
	await cp('dist', site, {
		recursive: true,
		filter: (path) => !/^dist\/(?:downloads|zh\/glossary)/.test(path),
	});
	const files = await readdir(site, { recursive: true });
	for (const file of files.filter((one) => one.endsWith('.html'))) {
		const html = await readFile(join(site, file), 'utf8');
		const changed = html
			.replace('</footer>', `<p data-release="${name}"></p></footer>`)
			.replace(MODULE, `page.browser-${name}.js`);
		await writeFile(join(site, file), changed);
	}
	const module = files.find((file) => /page\.browser-[\w-]+\.js$/.test(file)) ?? '';
	await cp(join(site, module), join(site, `_astro/page.browser-${name}.js`));
	await rm(join(site, module));
	await writeOffline(site);
	return site;
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(`${host?.address ?? ''}${path}`);
	await scriptsOf(page);
}

/** Opens a page and waits until it is kept. */
async function visit(page: Page, path = SECTION): Promise<void> {
	await open(page, path);
	await expect(page.getByText('This page is kept on this device')).toBeVisible({ timeout: 40_000 });
}

const releaseOf = (page: Page) => page.locator('[data-release]').getAttribute('data-release');

async function activeModule(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return Boolean(registration?.active) && !registration?.waiting && !registration?.installing;
	});
}

async function errorsOf(page: Page): Promise<string[]> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	return Promise.resolve(errors);
}

plain(
	'after one visit everything is read and searched without a network',
	async ({ page, context }) => {
		const errors = await errorsOf(page);
		await visit(page);
		await context.setOffline(true);
		await open(page, '/en/decision/3-1/');
		await expect(page.locator('[data-sentence="3-1.1.1"][lang=en]')).toBeVisible();
		await expect(page.getByText('This page is kept on this device')).toBeVisible();
		await page.locator('main a[data-term]').first().click();
		await expect(page.getByRole('dialog').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('radio', { name: 'On everything' }).check();
		await expect(page.locator('[data-sentence] rt').first()).toBeAttached();
		await open(page, '/en/glossary/hidden-debt/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('debt');
		await open(page, '/en/topics/hydrogen/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await open(page, '/en/search/');
		expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
		await expect.poll(() => hits(page)).toContain('topic:hydrogen');
		await expect(page.getByRole('status').first()).not.toContainText('simple search');
		for (const path of ['commitments', 'not-said', 'names', 'about', 'for-you', 'pictures']) {
			await open(page, `/en/${path}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		expect(errors).toEqual([]);
	},
);

plain(
	'a tab that is never closed reads on, and has the next release with its next page',
	async ({ page, context }) => {
		await visit(page);
		current = 1;
		const other = await context.newPage();
		await open(other, '/en/decision/1-1/');
		expect(await releaseOf(other)).toBe('one');
		await expect(other.getByText('A newer version comes')).toBeVisible({ timeout: 40_000 });
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await dialog.getByRole('searchbox').fill('hydrogen');
		await expect.poll(() => hits(page)).toContain('sentence:2-2.2.6');
		await other.close();
		await open(page, '/en/decision/1-2/');
		expect(await releaseOf(page)).toBe('one');
		await expect.poll(() => activeModule(page), { timeout: 20_000 }).toBe(true);
		await context.setOffline(true);
		await open(page, '/en/decision/1-3/');
		expect(await releaseOf(page)).toBe('one');
		const left = await page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			return (await (await caches.open(name)).keys()).filter(({ url }) =>
				url.includes('page.browser'),
			);
		});
		expect(left).toHaveLength(1);
	},
);

plain('who comes back two releases later has that one alone', async ({ page, context }) => {
	await visit(page);
	await page.goto('about:blank');
	current = 2;
	await open(page, SECTION);
	expect(await releaseOf(page)).toBe('two');
	await expect
		.poll(
			() =>
				page.evaluate(
					async () => (await caches.match('/_astro/page.browser-two.js')) !== undefined,
				),
			{ timeout: 40_000 },
		)
		.toBe(true);
	await expect.poll(() => activeModule(page), { timeout: 40_000 }).toBe(true);
	await context.setOffline(true);
	await open(page, '/en/glossary/hydrogen/');
	expect(await releaseOf(page)).toBe('two');
});

plain(
	'a deploy in the middle of installing leaves nothing half kept',
	async ({ page, context }) => {
		// The worker of one release, pages of another.
		const worker = await readFile(join(releases[1] ?? '', 'sw.js'), 'utf8');
		await context.route('**/sw.js', (route) =>
			route.fulfill({ body: worker, contentType: 'text/javascript' }),
		);
		const errors = await errorsOf(page);
		current = 2;
		await open(page, SECTION);
		await expect(page.getByText('This page is not kept on this device')).toBeVisible({
			timeout: 40_000,
		});
		expect(errors).toEqual([]);
	},
);

plain('what has gone bad in storage comes from the network', async ({ page }) => {
	const errors = await errorsOf(page);
	await visit(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) await cache.put(request, new Response('}{'));
		}
	});
	await open(page, SECTION);
	await expect(page.locator('[data-sentence="2-2.2.6"][lang=en]')).toBeVisible();
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('hydrogen');
	await expect.poll(() => hits(page)).toContain('sentence:2-2.2.6');
	expect(errors).toEqual([]);
});

plain('the footer clears the copy, which is kept again only when asked for', async ({ page }) => {
	await visit(page);
	await page.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(page.getByText('This page is not kept on this device')).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await open(page, SECTION);
	await expect(page.getByText('This page is not kept on this device')).toBeVisible();
	await page.getByRole('button', { name: 'Keep the reader on this device' }).click();
	await expect(page.getByText('This page is kept on this device')).toBeVisible({ timeout: 40_000 });
});

async function isNotKept(page: Page): Promise<void> {
	await open(page, SECTION);
	await expect(page.getByText('This page is not kept on this device')).toBeVisible();
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
}

plain('who saves data is not made to, unless asking for it', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await isNotKept(page);
	await page.getByRole('button', { name: 'Keep the reader on this device' }).click();
	await expect(page.getByText('This page is kept on this device')).toBeVisible({ timeout: 40_000 });
});

async function limit(page: Page, context: BrowserContext, quotaSize: number): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: host?.address ?? '', quotaSize });
}

plain('where there is no room nothing is kept, and nothing throws', async ({ page, context }) => {
	const errors = await errorsOf(page);
	await limit(page, context, 1_000_000);
	await isNotKept(page);
	// What the browser promises may not be there.
	await page.addInitScript(() => {
		Object.defineProperty(navigator.storage, 'estimate', { value: () => Promise.resolve({}) });
	});
	await open(page, SECTION);
	await expect
		.poll(() => page.evaluate(() => sessionStorage.getItem('offline')), { timeout: 40_000 })
		.toBe('full');
	await expect(page.getByText('This page is not kept on this device')).toBeVisible();
	await open(page, '/en/search/');
	expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
	expect(errors).toEqual([]);
});

plain('where workers are refused nothing is said of them', async ({ page }) => {
	const errors = await errorsOf(page);
	await page.addInitScript(() => {
		Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
			value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
		});
	});
	await open(page, SECTION);
	await page.waitForTimeout(3500);
	await expect(page.locator('offline-copy')).toBeHidden();
	expect(errors).toEqual([]);
});
