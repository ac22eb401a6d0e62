import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from './figure.ts';
import { judged } from './goals.ts';
import { REASONS } from './reasons.ts';

const figure = (some: Partial<Figure>): Figure => ({
	...{ what: 'section 2-2', subject: 'site', under: 'phone, gzip', measure: 'LCP' },
	...{ unit: 'ms', values: [100], ...some },
});

test('a goal has the worst of its figures, by their medians', () => {
	const cls = (what: string, values: number[]) => figure({ what, measure: 'CLS', values });
	const all = judged([cls('home', [0, 0, 1]), cls('topic', [0.2, 0.3, 0.4])]);
	const goal = all.find(({ name }) => name === 'nothing moves by itself');
	assert.deepEqual([goal?.value, goal?.where], [0.3, 'topic, CLS']);
});

test('a goal that is a ratio needs both figures', () => {
	const site = figure({ values: [104] });
	const bare = figure({ subject: 'bare', values: [100] });
	assert.equal(judged([site, bare])[0]?.value, 1.04);
	assert.equal(judged([site])[0]?.value, undefined);
});

test('a control on a fast processor does not count for the slow one', () => {
	const all = judged([figure({ measure: 'cite', under: 'unthrottled', values: [400] })]);
	assert.equal(all.find(({ name }) => name === 'every control to next paint')?.value, undefined);
});

test('every reason is of a goal', () => {
	const names = new Set(judged([]).map(({ name }) => name));
	assert.deepEqual(
		Object.keys(REASONS).filter((name) => !names.has(name)),
		[],
	);
});
