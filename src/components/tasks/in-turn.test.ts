import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn } from './in-turn.browser.ts';

test('each work is a task of its own, in the order in which it was handed in', ({ mock }) => {
	mock.timers.enable({ apis: ['setTimeout'] });
	const done: string[] = [];
	inTurn(() => {
		done.push('first');
		inTurn(() => void done.push('handed in meanwhile'));
	});
	inTurn(() => void done.push('second'));
	assert.equal(done.length, 0);
	mock.timers.runAll();
	assert.deepEqual(done, ['first', 'second', 'handed in meanwhile']);
	inTurn(() => void done.push('later'));
	mock.timers.runAll();
	assert.deepEqual(done.slice(3), ['later']);
});

test('work that fails says so and keeps nothing else from its turn', ({ mock }) => {
	mock.timers.enable({ apis: ['setTimeout'] });
	const done: string[] = [];
	inTurn(() => {
		throw new Error('broken');
	});
	inTurn(() => void done.push('next'));
	assert.throws(() => {
		mock.timers.tick(1);
	}, /broken/);
	mock.timers.runAll();
	assert.deepEqual(done, ['next']);
});
