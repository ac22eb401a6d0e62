/** The worker from release to release, below a path, in a browser that is made up. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { workerScript } from '../../src/build/worker-script.ts';
import { FakeBrowser } from './fake-browser.ts';
import { filesOf, SmallReleases } from './small-releases.ts';

let releases: SmallReleases;

before(async () => {
	releases = await SmallReleases.make();
});
after(() => releases.dispose());
beforeEach(() => {
	releases.browser = new FakeBrowser();
});

test('without a network every kind of file comes as it was built, but for the large ones', async () => {
	const worker = await releases.deploy('one');
	assert.deepEqual(await releases.visit(worker, 'a', 'one'), { kept: true, newer: false });
	releases.browser.network = undefined;
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
	await releases.visit(await releases.deploy('one'), 'a', 'one');
	releases.browser.network = releases.siteOf('two');
	const worker = await releases.start('one');
	assert.match(String(await worker.open('zh/')), /<p>two<\/p>/);
	assert.deepEqual(await releases.visit(worker, 'b', 'two'), { kept: false, newer: false });
	assert.equal(await worker.part('data/d.json', 'a'), '"one"');
	assert.equal(await worker.part('data/d.json', 'b'), '"two"');
	releases.browser.network = undefined;
	await assert.rejects(worker.part('data/d.json', 'b'));
	assert.match(String(await worker.open('zh/', 'c')), /<p>one<\/p>/);
	assert.equal(await worker.part('data/d.json', 'c'), '"one"');
});

test('a release is kept as long as one of its pages is open, and no longer', async () => {
	await releases.visit(await releases.deploy('one'), 'a', 'one');
	await releases.visit(await releases.deploy('two'), 'b', 'two');
	releases.browser.pages.delete('b');
	releases.browser.pages.set('file', 'http://host.invalid/reader/data/d.json');
	releases.browser.pages.set('other', 'http://host.invalid/elsewhere/');
	const worker = await releases.deploy('three');
	await releases.visit(worker, 'c', 'three');
	assert.deepEqual(await releases.kept(), ['one', 'three']);
	assert.deepEqual(await releases.visit(worker, 'a', 'one'), { kept: true, newer: true });
	assert.equal(await worker.part('_astro/script-one.js', 'a'), 'one');
	releases.browser.pages.delete('a');
	await releases.visit(worker, 'c', 'three');
	assert.deepEqual(await releases.kept(), ['three']);
});

test('a page from the network is of its release before it says so', async () => {
	await releases.visit(await releases.deploy('one'), 'a', 'one');
	const worker = await releases.start('one');
	assert.match(String(await worker.open('zh/', 'b')), /<p>one<\/p>/);
	// Another page speaks while this one is on its way, and the browser does not name it yet.
	await releases.visit(worker, 'a', 'one');
	releases.browser.network = releases.siteOf('two');
	assert.equal(await worker.part('data/d.json', 'b'), '"one"');
});

test('what is said where a page is not kept is in its language first', async () => {
	const worker = await releases.deploy('one');
	releases.browser.network = undefined;
	for (const [path, language] of [
		['en/decision/9-9/?view=zh#s9-9.1.1', 'en'],
		['zh/decision/9-9/', 'zh-Hans'],
	] as const) {
		assert.match(await worker.told(path), new RegExp(`<html lang="${language}">`), path);
	}
	assert.match(String(await worker.open('en/decision/1-1/?range=1-1.1.1#s1-1.1.1')), /<p>one/);
});

test('a withdrawn worker takes with it what is its own', async () => {
	await releases.deploy('one');
	const others = ['reader:/:1', 'else'];
	const [cache] = releases.browser.caches.values();
	if (!cache) assert.fail('nothing is kept');
	for (const name of others) releases.browser.caches.set(name, cache);
	await releases.browser.start(await workerScript('withdrawn.ts')).install();
	assert.deepEqual([...releases.browser.caches.keys()], others);
	assert.equal(releases.browser.isRegistered, false);
});
