/** How the worker fills the copy of a release, and what it does where that cannot be. */
import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { FakeBrowser, type FakeWorker } from './fake-browser.ts';
import { SmallReleases } from './small-releases.ts';

let releases: SmallReleases;

before(async () => {
	releases = await SmallReleases.make();
});
after(() => releases.dispose());
beforeEach(() => {
	releases.browser = new FakeBrowser();
});

test('a deploy in the middle of installing keeps nothing by halves, and what came is not fetched again', async () => {
	await cp(releases.siteOf('one'), releases.siteOf('half'), { recursive: true });
	await cp(join(releases.siteOf('two'), 'offline'), join(releases.siteOf('half'), 'offline'), {
		recursive: true,
	});
	releases.browser.network = releases.siteOf('half');
	const worker = await releases.start('one');
	await assert.rejects(worker.install());
	assert.deepEqual(await releases.visit(worker, 'a', 'one'), { kept: false, newer: false });
	const early = releases.browser.asked.splice(0);
	assert.ok(early.length > 3);
	await releases.deploy('one');
	assert.deepEqual(await releases.visit(worker, 'a', 'one'), { kept: true, newer: false });
	assert.deepEqual(
		releases.browser.asked.filter((address) => early.slice(0, -1).includes(address)),
		[],
	);
	releases.browser.pages.delete('a');
	await releases.visit(await releases.deploy('two'), 'b', 'two');
	assert.deepEqual(await releases.kept(), ['two']);
});

test('wherever the network breaks, the older copy is read on, and the newer one is gone on with', async () => {
	const older = await releases.deploy('one');
	await releases.visit(older, 'a', 'one');
	const { browser } = releases;
	browser.network = releases.siteOf('two');
	const worker = await releases.start('two');
	let breaks = 0;
	for (; !(await isInstalled(worker)); breaks++) {
		assert.match(String(await older.open('zh/')), /<p>one<\/p>/);
		assert.equal(await older.part('data/d.json', 'a'), '"one"');
	}
	assert.ok(breaks > 5);
	browser.answers = Infinity;
	assert.deepEqual(await releases.visit(worker, 'b', 'two'), { kept: true, newer: false });
	assert.equal(await worker.part('data/d.json', 'a'), '"one"');
});

/** Whether it can be installed with one answer of the network more. */
async function isInstalled(worker: FakeWorker): Promise<boolean> {
	releases.browser.answers = 1;
	return worker.install().then(
		() => true,
		() => false,
	);
}

test('what is the same in the next release is not fetched again, unless it has gone bad', async () => {
	await releases.visit(await releases.deploy('one'), 'a', 'one');
	releases.browser.asked.length = 0;
	await releases.visit(await releases.deploy('two'), 'b', 'two');
	assert.equal(askedFor('favicon.svg'), 0);
	assert.equal(askedFor('data/d.json'), 1);
	assert.equal(await (await releases.start('two')).part('favicon.svg', 'b'), '<svg/>');
	for (const cache of releases.browser.caches.values()) {
		for (const file of cache.files.values()) file.body = new ArrayBuffer(3);
	}
	await releases.deploy('three');
	assert.equal(askedFor('favicon.svg'), 1);
});

test('where there is no room nothing is asked for', async () => {
	releases.browser.network = releases.siteOf('one');
	releases.browser.quota = 100;
	await assert.rejects((await releases.start('one')).install());
	assert.deepEqual(releases.browser.asked, []);
});

test('what has gone bad comes from the network, and is not said to be kept', async () => {
	const worker = await releases.deploy('one');
	for (const cache of releases.browser.caches.values()) {
		for (const file of cache.files.values()) file.body = new ArrayBuffer(3);
	}
	assert.deepEqual(await releases.visit(worker, 'a', 'one'), { kept: false, newer: false });
	assert.equal(await worker.part('data/d.json', 'a'), '"one"');
	releases.browser.network = undefined;
	assert.equal(await worker.open('zh/'), 503);
	releases.browser.network = releases.siteOf('one');
	const id = await releases.releaseOf('one');
	assert.deepEqual(await worker.tell('a', 'zh/', id, true), { kept: true, newer: false });
	releases.browser.network = undefined;
	assert.match(String(await worker.open('zh/')), /<p>one<\/p>/);
});

/** How often a file was asked of the network. */
function askedFor(path: string): number {
	return releases.browser.asked.filter((address) => address.endsWith(`/reader/${path}`)).length;
}
