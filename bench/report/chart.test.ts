import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barChart } from './chart.ts';

const CHART = {
	title: 'LCP <phone>',
	legend: ['site', 'bare'],
	rows: [
		{
			label: 'home',
			bars: [
				{ value: 50, text: '50 ms' },
				{ value: 100, text: '100 ms' },
			],
		},
	],
};

test('the longest bar has all the room and the others their share of it', () => {
	const widths = Array.from(
		barChart(CHART).matchAll(/width="([\d.]+)" height="12" fill="#\w+"\/>\n/g),
	);
	assert.deepEqual(
		widths.map(([, width]) => Number(width)),
		[225, 450],
	);
});

test('a limit beyond every bar still has its place', () => {
	assert.match(barChart({ ...CHART, limit: 200 }), /M650\.0 /);
});

test('what is written into the picture is text', () => {
	assert.match(barChart(CHART), /LCP &lt;phone>/);
});
