/** The worker from release to release, below a path, in a browser that is made up. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { writeOffline } from '../../src/build/offline.ts';
import { workerScript } from '../../src/build/worker-script.ts';
import { FakeBrowser, type FakeWorker } from './fake-browser.ts';

const NAMES = ['one', 'two', 'three'] as const;
type Name = (typeof NAMES)[number];

let folder = '';
let browser = new FakeBrowser();

const siteOf = (name: string) => join(folder, name);

before(async () => {
	folder = await mkdtemp(join(tmpdir(), 'worker-'));
	for (const name of NAMES) {
		for (const [path, text] of Object.entries(filesOf(name))) {
			const file = join(siteOf(name), path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		}
		await writeOffline(siteOf(name));
	}
});
after(() => rm(folder, { recursive: true }));
beforeEach(() => {
	browser = new FakeBrowser();
});

/** A site that has one file of each kind. */
function filesOf(name: string): Record<string, string> {
	const page = `<!doctype html><html lang="en"><p>${name}</p></html>`;
	const data = JSON.stringify(name);
	return {
		...{ 'index.html': page, 'zh/index.html': page, 'en/decision/1-1/index.html': page },
		...{ 'zh/manifest.webmanifest': '{}', 'favicon.svg': '<svg/>', 'data/d.csv': data },
		...{ 'views-without-script.css': '', [`_astro/script-${name}.js`]: name, 'data/d.json': data },
		...{ 'data/terms/en/t.json': data, 'downloads/d.csv': data, 'downloads/d.epub': data },
		...{ 'pagefind/pagefind.js': name, 'pagefind/decision/pagefind.js': name },
		...{ 'pagefind/index/mul_1.pf_index': name, 'pagefind/texts/k.json': data },
	};
}

async function releaseOf(name: Name): Promise<string> {
	const html = await readFile(join(siteOf(name), 'index.html'), 'utf8');
	return /data-release="(\w+)"/.exec(html)?.[1] ?? '';
}

/** Puts a release on the network and lets the browser install it. */
async function deploy(name: Name): Promise<FakeWorker> {
	browser.network = siteOf(name);
	const worker = await start(name);
	await worker.install();
	return worker;
}

async function start(name: Name): Promise<FakeWorker> {
	return browser.start(await readFile(join(siteOf(name), 'sw.js'), 'utf8'));
}

/** Opens a page that says of which release it is. */
async function visit(worker: FakeWorker, id: string, name: Name): Promise<unknown> {
	browser.pages.set(id, 'http://host.invalid/reader/zh/');
	return worker.tell(id, 'zh/', await releaseOf(name));
}

async function keptReleases(): Promise<string[]> {
	const ids = new Map<string, string>();
	for (const name of NAMES) ids.set(`reader:/reader/:${await releaseOf(name)}`, name);
	return [...browser.caches.keys()].flatMap((cache) => ids.get(cache) ?? []);
}

test('without a network every kind of file comes as it was built, but for the large ones', async () => {
	const worker = await deploy('one');
	assert.deepEqual(await visit(worker, 'a', 'one'), { kept: true, newer: false });
	browser.network = undefined;
	for (const page of ['', 'zh/', 'en/decision/1-1/', 'en/decision/1-1']) {
		assert.match(String(await worker.open(page)), /<p>one<\/p>/, page);
	}
	for (const [path, text] of Object.entries(filesOf('one'))) {
		if (path.endsWith('.html') || path.endsWith('.epub')) continue;
		assert.equal(await worker.part(path, 'a'), text, path);
	}
	assert.equal(await worker.part('pagefind/pagefind.js?ts=1', 'a'), 'one');
	assert.equal(await worker.open('downloads/d.epub'), 503);
});

test('a page has the parts of its own release, however often the worker is started anew', async () => {
	await visit(await deploy('one'), 'a', 'one');
	browser.network = siteOf('two');
	const worker = await start('one');
	assert.match(String(await worker.open('zh/')), /<p>two<\/p>/);
	assert.deepEqual(await visit(worker, 'b', 'two'), { kept: false, newer: false });
	assert.equal(await worker.part('data/d.json', 'a'), '"one"');
	assert.equal(await worker.part('data/d.json', 'b'), '"two"');
	browser.network = undefined;
	await assert.rejects(worker.part('data/d.json', 'b'));
	assert.match(String(await worker.open('zh/', 'c')), /<p>one<\/p>/);
	assert.equal(await worker.part('data/d.json', 'c'), '"one"');
});

test('a release is kept as long as one of its pages is open, and no longer', async () => {
	await visit(await deploy('one'), 'a', 'one');
	await visit(await deploy('two'), 'b', 'two');
	browser.pages.delete('b');
	browser.pages.set('file', 'http://host.invalid/reader/data/d.json');
	browser.pages.set('other', 'http://host.invalid/elsewhere/');
	const worker = await deploy('three');
	await visit(worker, 'c', 'three');
	assert.deepEqual(await keptReleases(), ['one', 'three']);
	assert.deepEqual(await visit(worker, 'a', 'one'), { kept: true, newer: true });
	assert.equal(await worker.part('_astro/script-one.js', 'a'), 'one');
	browser.pages.delete('a');
	await visit(worker, 'c', 'three');
	assert.deepEqual(await keptReleases(), ['three']);
});

test('a deploy in the middle of installing leaves nothing', async () => {
	await cp(siteOf('one'), siteOf('half'), { recursive: true });
	await cp(join(siteOf('two'), 'offline'), join(siteOf('half'), 'offline'), { recursive: true });
	browser.network = siteOf('half');
	await assert.rejects((await start('one')).install());
	assert.deepEqual(await keptReleases(), []);
});

test('where there is no room nothing is asked for', async () => {
	browser.network = siteOf('one');
	browser.quota = 100;
	await assert.rejects((await start('one')).install());
	assert.deepEqual(browser.asked, []);
});

test('what has gone bad comes from the network, and is not said to be kept', async () => {
	const worker = await deploy('one');
	for (const cache of browser.caches.values()) {
		for (const file of cache.files.values()) file.body = new ArrayBuffer(3);
	}
	assert.deepEqual(await visit(worker, 'a', 'one'), { kept: false, newer: false });
	assert.equal(await worker.part('data/d.json', 'a'), '"one"');
	browser.network = undefined;
	assert.equal(await worker.open('zh/'), 503);
});

test('a withdrawn worker takes with it what is its own', async () => {
	await deploy('one');
	const others = ['reader:/:1', 'else'];
	const [cache] = browser.caches.values();
	if (!cache) assert.fail('nothing is kept');
	for (const name of others) browser.caches.set(name, cache);
	await browser.start(await workerScript('withdrawn.ts')).install();
	assert.deepEqual([...browser.caches.keys()], others);
	assert.equal(browser.isRegistered, false);
});
