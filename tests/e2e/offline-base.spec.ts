/** Reading without a network where the site lies below a path of a host that has other sites too. */
import { spawnSync } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as plain } from 'playwright/test';
import { copyProject, PROJECT_FILES, type ProjectCopy } from '../content/project-copy.ts';
import { errorsOf, open, openKept, REMOVE } from './kept-page.ts';
import { search } from './search-box.ts';
import { startHost, type StaticHost } from './static-host.ts';

plain.describe('below a path', { tag: '@sweep' }, () => {
	let copy: ProjectCopy;
	let host: StaticHost;
	plain.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });
	plain.setTimeout(120_000);

	plain.beforeAll(async () => {
		plain.setTimeout(300_000);
		copy = await copyProject(PROJECT_FILES);
		const { status, stdout } = spawnSync('node_modules/.bin/astro', ['build'], {
			cwd: copy.root,
			encoding: 'utf8',
			env: {
				...{ ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
				...{ SITE_URL: 'https://example.org', BASE_PATH: '/reader' },
			},
		});
		if (status !== 0) throw new Error(stdout);
		await mkdir(join(copy.root, 'site'));
		await rename(join(copy.root, 'dist'), join(copy.root, 'site/reader'));
		host = await startHost({ folderOf: () => join(copy.root, 'site') });
	});
	plain.afterAll(async () => {
		await host.close();
		await copy.dispose();
	});

	plain('all is read and searched, and what others keep there stays', async ({ page, context }) => {
		const errors = errorsOf(page);
		await openKept(page, `${host.address}/reader/en/decision/2-2/`);
		await page.evaluate(() => caches.open('reader:/:other'));
		await context.setOffline(true);
		await open(page, `${host.address}/reader/zh/decision/1-1/`);
		await expect(page.locator('[data-sentence="1-1.1.1"][lang=zh-Hans]')).toBeVisible();
		await open(page, `${host.address}/reader/en/search/`);
		expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
		await page.getByRole('button', { name: REMOVE }).click();
		await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['reader:/:other']);
		expect(errors).toEqual([]);
	});
});
