/**
 * While a new build is put on a host, readers have pages, scripts and data of two builds. Whatever they
 * have they can read, and search or be told what to do.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test as plain, type Page } from 'playwright/test';
import { copyProject, PROJECT_FILES, type ProjectCopy } from '../content/project-copy.ts';
import { hits, search } from './search-box.ts';
import { startHost, type StaticHost } from './static-host.ts';
import { scriptsOf } from './site.ts';

const SECTION = '/en/decision/2-2/';
const SENTENCE = 'sentence:2-2.2.6';

/** A word that only the next build has. */
const NEW_WORD = 'zyzzyva';

const old = 'dist';
let next = '';
let copy: ProjectCopy | undefined;
let host: StaticHost | undefined;
/** The build from which the host takes a path now. */
let folderOf: (path: string) => string = () => old;

const isData = (path: string) => /^\/(?:data|pagefind)\//.test(path);

// One build for all of them.
plain.describe.configure({ mode: 'default' });

plain.describe('between two builds', { tag: '@sweep' }, () => {
	plain.beforeAll(async () => {
		plain.setTimeout(300_000);
		copy = await copyProject(PROJECT_FILES);
		await copy.edit('content/glossary/hidden-debt.mdx', (source) =>
			source.replace('safeguards be improved.', `safeguards be improved, ${NEW_WORD}.`),
		);
		for (const script of ['layout/page.browser.ts', 'search/search-panel.element.ts']) {
			const file = `src/components/${script}`;
			await copy.edit(file, (source) => `${source}\ndocument.body.dataset['build'] = 'next';\n`);
		}
		const { status, stdout } = spawnSync('node_modules/.bin/astro', ['build'], {
			cwd: copy.root,
			encoding: 'utf8',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		if (status !== 0) throw new Error(stdout);
		next = join(copy.root, 'dist');
		host = await startHost({ folderOf: (path) => folderOf(path) });
	});

	plain.afterAll(async () => {
		await host?.close();
		await copy?.dispose();
	});

	async function open(page: Page, path: string): Promise<void> {
		await page.goto(`${host?.address ?? ''}${path}`);
		await scriptsOf(page);
	}

	plain('a kept page whose script is gone is read, and leads to the search', async ({ page }) => {
		folderOf = (path) => (path === SECTION ? old : next);
		await open(page, SECTION);
		await expect(page.locator('[id="s2-2.2.6"]')).toContainText('hydrogen');
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await expect(page).toHaveURL(/\/en\/search\//);
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
	});

	plain('a page that was open before says that it cannot search now', async ({ page }) => {
		folderOf = () => old;
		await open(page, SECTION);
		folderOf = () => next;
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await expect(dialog.getByRole('status')).toContainText('Search is not available');
		await page.keyboard.press('Escape');
		await page.reload();
		await scriptsOf(page);
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await dialog.getByRole('searchbox').fill(NEW_WORD);
		await expect.poll(() => hits(page)).toContain('term:hidden-debt');
	});

	plain('a new page searches the old data', async ({ page }) => {
		folderOf = (path) => (isData(path) ? old : next);
		await open(page, '/en/search/');
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
		expect(await search(page, NEW_WORD)).toEqual([]);
	});

	plain('an old page searches the new data', async ({ page }) => {
		folderOf = (path) => (isData(path) ? next : old);
		await open(page, '/en/search/');
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
		expect(await search(page, NEW_WORD)).toContain('term:hidden-debt');
	});

	plain('with half an index the simple search answers and says so', async ({ page }) => {
		folderOf = (path) => (path.endsWith('.pf_index') ? old : next);
		await open(page, '/en/search/');
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
		await search(page, NEW_WORD);
		await expect(page.getByRole('status')).toContainText('Simple search only');
	});

	plain('a term of a page that was open before leads to its card or entry', async ({ page }) => {
		folderOf = () => old;
		await open(page, '/en/decision/4-3/');
		folderOf = () => next;
		await page.locator('[data-sentence]:visible a[href*="/glossary/"]').first().click();
		await expect
			.poll(async () => (await page.getByRole('dialog').isVisible()) || page.url())
			.toEqual(true);
	});
});
