import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grownAlignment } from './grown-alignment.ts';
import { grownSection } from './grown-section.ts';

const SECTION = `---
title:
  zh: 题
---

一[^a]。
One.[^a]

二。
Two.

[^a]:
    term: decision
    注。
    Note.
`;

test('paragraphs and notes are there again, notes under other names', () => {
	assert.equal(
		grownSection(SECTION, 2),
		`---
title:
  zh: 题
---

一[^a]。
One.[^a]

二。
Two.

一[^a-1]。
One.[^a-1]

二。
Two.

[^a]:
    term: decision
    注。
    Note.

[^a-1]:
    term: decision
    注。
    Note.
`,
	);
	assert.equal(grownSection(SECTION, 1), SECTION);
});

test('the phrases of later paragraphs are counted on, those of headings are there once', () => {
	const source = `- id: "6"\n  groups:\n    - zh: 题\n- id: 6.1.1\n  groups:\n    - zh: 一\n- id: 6.2.1\n  groups: []\n`;
	const grown = grownAlignment(source, 2);
	assert.deepEqual(
		Array.from(grown.matchAll(/id: "?([\d.]+)/g), ([, id]) => id),
		['6', '6.1.1', '6.2.1', '6.3.1', '6.4.1'],
	);
	assert.equal(grownAlignment(source, 1), source);
});
