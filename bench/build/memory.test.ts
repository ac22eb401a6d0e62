import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryOfTree, parentOf, sharedOut, treeOf } from './memory.ts';

test('a process counts with all that it started, and with nothing else', () => {
	const parents = new Map([
		[2, 1],
		[3, 2],
		[4, 2],
		[5, 9],
	]);
	assert.deepEqual(treeOf(2, parents), [2, 3, 4]);
});

test('a name in brackets does not hide who started a process', () => {
	assert.equal(parentOf('41 (npm (run) build) S 7 41 7 0'), 7);
	assert.equal(parentOf(''), undefined);
});

test('shared pages are shared out', () => {
	assert.equal(sharedOut('Rss:  900 kB\nPss:   300 kB\nPss_Anon: 200 kB\n'), 307_200);
	assert.equal(sharedOut(''), 0);
});

test('this process holds more than nothing', { skip: process.platform !== 'linux' }, () => {
	assert.ok((memoryOfTree(process.pid) ?? 0) > 10_000_000);
});
