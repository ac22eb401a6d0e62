import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedDate } from './dates.ts';

test('a date is written as its language writes it and no more exactly than it is known', () => {
	assert.deepEqual(
		['2024-03-05', '2024-03', '2024'].map((date) => [
			localizedDate(date, 'zh'),
			localizedDate(date, 'en'),
		]),
		[
			['2024年3月5日', 'March 5, 2024'],
			['2024年3月', 'March 2024'],
			['2024年', '2024'],
		],
	);
});
