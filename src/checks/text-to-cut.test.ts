import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textToCut } from './text-to-cut.ts';

const TEXT = {
	id: '9.1.1',
	line: 7,
	zh: '探索制度，支持企业。',
	en: 'We will explore rules and support firms [all].',
};

/** What is printed below both halves. */
function printed(known: Parameters<typeof textToCut>[2]): string[] {
	const lines = textToCut(TEXT, 'a.mdx', known).trimEnd().split('\n');
	assert.deepEqual(lines.slice(0, 3), ['# a.mdx:7', `# ${TEXT.zh}`, `# ${TEXT.en}`]);
	return lines.slice(3);
}

test('a sentence that was never cut is laid out by its clauses', () => {
	assert.deepEqual(printed([]), [
		'# in no group: We will explore rules and support firms [all',
		'- id: 9.1.1',
		'  groups:',
		'    - zh: 探索制度',
		'      en: ""',
		'    - zh: 支持企业',
		'      en: ""',
	]);
});

test('what still fits is kept, and what is changed in one half keeps the other', () => {
	const known = [
		{ zh: '探索制度', en: 'We will explore rules', verb: '探索' },
		{ zh: '支持企业', en: 'and help firms', verb: '支持' },
		{ en: '[all]', kind: 'added' as const },
		{ en: '[some]', kind: 'added' as const },
		{ zh: '别的', en: 'firms' },
	];
	assert.deepEqual(printed(known), [
		'# in no group: and support firms',
		'- id: 9.1.1',
		'  groups:',
		'    - zh: 探索制度',
		'      en: We will explore rules',
		'      verb: 探索',
		'    - zh: 支持企业',
		'      en: ""',
		'      verb: 支持',
		'    - en: "[all]"',
		'      kind: added',
	]);
});

test('added words stay where they were though a clause before them is open', () => {
	const known = [
		{ en: '[all]', kind: 'added' as const },
		{ zh: '支持企业', en: 'and support firms' },
	];
	const found = printed(known).filter((line) => line.startsWith('    -'));
	assert.deepEqual(found, ['    - en: "[all]"', '    - zh: 探索制度', '    - zh: 支持企业']);
});
