import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExplanation } from './explanation.ts';
import { parseMdx } from './parse.ts';

test('each block has its basis, its Chinese and its English', () => {
	const { blocks, faults } = readExplanation(
		parseMdx(
			'## document\n\n文中说。\nThe text says 中试.\n\n## unstated\n\n没有说。\nIt does not say.',
		),
	);
	assert.deepEqual(faults, []);
	assert.deepEqual(
		blocks.map(({ basis, zh, en }) => [basis, zh.text, en.text]),
		[
			['document', '文中说。', 'The text says 中试.'],
			['unstated', '没有说。', 'It does not say.'],
		],
	);
});

test('an unknown basis, one twice or too late and a block of one language are faults', () => {
	const { faults } = readExplanation(
		parseMdx(
			'## rumor\n\n说。\nSaid.\n\n## document\n\n只有中文。\n\n## general\n\n又。\nAgain.\n\n## document\n\n三。\nA third.\n\n## general\n\n四。\nA fourth.',
		),
	);
	assert.deepEqual(
		faults.map(({ line }) => line),
		[1, 3, 8, 20],
	);
});
