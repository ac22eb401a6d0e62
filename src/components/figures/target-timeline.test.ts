import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAMES } from './frame.ts';
import { targetTimeline } from './target-timeline.ts';

const years = [
	{ year: 2024, heading: '2024', entries: [{ label: 'adopted' }] },
	{ year: 2027, heading: '2027', entries: [{ label: 'one' }, { label: 'two words '.repeat(20) }] },
	{ year: 2035, heading: '2035', entries: [{ label: 'three' }] },
];

for (const frame of FRAMES) {
	const line = targetTimeline(years, 'en', frame);

	test(`${frame.name}: years stand on the axis to scale`, () => {
		const [first, second, third] = line.years.map(({ x }) => x);
		assert.ok(first !== undefined && second !== undefined && third !== undefined);
		assert.ok(Math.abs((second - first) / (third - first) - 3 / 11) < 0.001);
		assert.equal(line.ticks.length, 12);
	});

	test(`${frame.name}: every target is placed under its year, none over another`, () => {
		assert.deepEqual(
			line.years.map(({ entries }) => entries.map(({ entry }) => entry)),
			years.map(({ entries }) => entries),
		);
		const [one, two] = line.years[1]?.entries ?? [];
		assert.ok(one && two && two.label.y - one.label.y >= frame.lineHeight);
	});
}
