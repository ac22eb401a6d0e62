import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../figure.ts';
import { BY_PAGE, figureTables } from './figure-tables.ts';

const lcp = (what: string, subject: Figure['subject'], values: number[]): Figure => ({
	...{ what, subject, under: 'phone, gzip', measure: 'LCP' },
	...{ unit: 'ms', values },
});

test('a figure stands beside its ratio to the bare page, which has no row', () => {
	const text = figureTables([lcp('home', 'site', [210]), lcp('home', 'bare', [200])], BY_PAGE);
	assert.match(text, /### phone, gzip/);
	assert.match(text, /\| home \| 210 ms · 1\.05 × \|/);
	assert.equal(text.match(/home/g)?.length, 1);
});

test('what was not taken has no ratio, and no row', () => {
	const text = figureTables([lcp('home', 'site', [210]), lcp('topic', 'bare', [200])], BY_PAGE);
	assert.match(text, /\| home \| 210 ms \|/);
	assert.doesNotMatch(text, /topic/);
});
