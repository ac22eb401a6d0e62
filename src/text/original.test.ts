import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOriginal, restoreOriginal } from './original.ts';

const SOURCE = [
	'题目',
	'(2024年通过)',
	'导言。',
	'一、第一部分',
	'(一)甲。甲文。',
	'续段。',
	'(二)乙。乙文。',
	'六、末部分',
	'末文。',
].join('\n');

test('headings are taken out of the lines they stand in', () => {
	assert.deepEqual(
		parseOriginal(SOURCE).map(({ id, title, part, paragraphs }) => [id, title, part, paragraphs]),
		[
			['0', '题目', undefined, ['导言。']],
			['1-1', '甲', '第一部分', ['甲文。', '续段。']],
			['1-2', '乙', undefined, ['乙文。']],
			['2', '末部分', undefined, ['末文。']],
		],
	);
});

test('sections put back together are the original', () => {
	const whole = SOURCE.replace('六、', '二、');
	assert.equal(restoreOriginal(parseOriginal(whole)), whole);
});
