import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from './compare.ts';
import type { Figure } from './figure.ts';

const figure = (measure: string, values: number[]): Figure => ({
	...{ what: 'home', subject: 'site', under: 'phone, gzip', measure },
	...{ unit: 'ms', values },
});

test('a change is clear where the quarters around the medians lie apart', () => {
	const [one] = changes([figure('LCP', [50, 51, 52])], [figure('LCP', [100, 101, 102])]);
	assert.equal(one?.isClear, true);
	assert.equal(one.ratio.toFixed(2), '0.50');
	const [other] = changes([figure('LCP', [50, 90, 120])], [figure('LCP', [60, 100, 110])]);
	assert.equal(other?.isClear, false);
});

test('only what both runs have is compared', () => {
	assert.deepEqual(changes([figure('LCP', [1])], [figure('FCP', [1])]), []);
});

test('nothing beside nothing is no change', () => {
	assert.equal(changes([figure('CLS', [0])], [figure('CLS', [0])])[0]?.ratio, 1);
});
