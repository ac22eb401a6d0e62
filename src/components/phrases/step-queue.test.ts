import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { StepQueue } from './step-queue.browser.ts';

test('steps are done one behind the other, also where an earlier one takes longer', async () => {
	const queue = new StepQueue();
	const done: number[] = [];
	const all = [20, 1, 5].map(
		(wait) =>
			new Promise<void>((resolve) => {
				queue.add(async () => {
					await setTimeout(wait);
					done.push(wait);
					resolve();
				});
			}),
	);
	await Promise.all(all);
	assert.deepEqual(done, [20, 1, 5]);
});

test('a step that fails holds none up', async () => {
	const queue = new StepQueue();
	const done: number[] = [];
	queue.add(() => Promise.reject(new TypeError('cut off')));
	queue.add(() => {
		done.push(2);
		return Promise.resolve();
	});
	await setTimeout(5);
	assert.deepEqual(done, [2]);
});

test('what is dropped is not done, and nothing waits for it', async () => {
	const queue = new StepQueue();
	const done: string[] = [];
	let askedInside: (() => boolean) | undefined;
	queue.add((isDropped) => {
		askedInside = isDropped;
		return new Promise(() => undefined);
	});
	queue.add(() => {
		done.push('dropped');
		return Promise.resolve();
	});
	await setTimeout(1);
	assert.equal(askedInside?.(), false);
	queue.drop();
	assert.equal(askedInside(), true);
	queue.add(() => {
		done.push('later');
		return Promise.resolve();
	});
	await setTimeout(5);
	assert.deepEqual(done, ['later']);
});
