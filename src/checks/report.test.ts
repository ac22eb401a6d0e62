import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { placed, report } from './report.ts';

const root = await mkdtemp(join(tmpdir(), 'report-'));
test.after(() => rm(root, { recursive: true }));
await writeFile(join(root, 'a.mdx'), 'one\n  zh: 产业链\n');
const FAULTS = await placed(root, [
	{ file: 'b', rule: 'set', problem: 'b is missing', remedy: 'add it' },
	{ file: 'a.mdx', line: 2, rule: 'terms', problem: '100% of “产业链”:\nno', remedy: 'mend it' },
	{ file: 'a.mdx', line: 2, rule: 'terms', problem: 'nothing quoted', remedy: 'mend it' },
]);

test('a line a finding, by place: file, line, column, rule, message, and the remedy below', () => {
	assert.equal(
		report(FAULTS, 'text'),
		[
			'a.mdx:2:3 terms nothing quoted',
			'    → mend it',
			'a.mdx:2:7 terms 100% of “产业链”: no',
			'    → mend it',
			'b set b is missing',
			'    → add it',
			'',
		].join('\n'),
	);
});

test('the same as JSON', () => {
	const [first, , last] = z.array(z.unknown()).parse(JSON.parse(report(FAULTS, 'json')));
	const [rule, remedy] = ['terms', 'mend it'];
	assert.deepEqual(first, {
		...{ file: 'a.mdx', line: 2, column: 3, rule, problem: 'nothing quoted', remedy },
	});
	assert.deepEqual(last, { file: 'b', rule: 'set', problem: 'b is missing', remedy: 'add it' });
	assert.equal(report([], 'json'), '[]\n');
});

test('annotations for GitHub, with what its commands need escaped', () => {
	const [, second] = report(FAULTS, 'github').split('\n');
	assert.equal(
		second,
		'::error file=a.mdx,line=2,col=7,title=terms::100%25 of “产业链”:%0Ano%0A→ mend it',
	);
});
