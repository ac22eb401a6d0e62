import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FinishedSite } from './finished-site.ts';

let folder = '';
before(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-'));
	for (const path of ['zh', 'downloads']) await mkdir(join(folder, path));
	for (const path of ['zh/index.html', 'index.html', 'index.html.gz', 'downloads/book.html']) {
		await writeFile(join(folder, path), path);
	}
});
after(() => rm(folder, { recursive: true }));

test('a site knows its files and which of them are pages', () => {
	const { files, pages } = new FinishedSite(folder);
	assert.deepEqual(files, ['downloads/book.html', 'index.html', 'zh/index.html']);
	assert.deepEqual(pages, ['index.html', 'zh/index.html']);
});

test('a page is what it was changed to, and in its folder once the site is written', async () => {
	const site = new FinishedSite(folder);
	const written = () => readFile(join(folder, 'zh/index.html'), 'utf8');
	site.change('zh/index.html', '新质');
	assert.equal(site.text('zh/index.html'), '新质');
	assert.equal(await written(), 'zh/index.html');
	site.write();
	assert.equal(await written(), '新质');
});

test('every page is written as the last hand leaves it, changed before or not', async () => {
	const site = new FinishedSite(folder);
	site.change('zh/index.html', 'changed');
	site.write((html) => `${html}!`);
	assert.equal(await readFile(join(folder, 'zh/index.html'), 'utf8'), 'changed!');
	assert.equal(await readFile(join(folder, 'index.html'), 'utf8'), 'index.html!');
	assert.equal(await readFile(join(folder, 'downloads/book.html'), 'utf8'), 'downloads/book.html');
	assert.equal(site.text('index.html'), 'index.html!');
});
