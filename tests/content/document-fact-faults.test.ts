/** Each fault of the document's facts that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault } from './content-copy-fault.ts';
import { ContentCopy } from './content-copy.ts';

const FACTS = 'content/document.yaml';

const copy = new ContentCopy();

test('a meeting that the adoption note does not name', async () => {
	await assertFault(copy, FACTS, ['第九次全体会议', '第十次全体会议'], {
		at: '第十次全体会议',
		problem: /第十次全体会议” does not stand in the adoption note$/,
	});
});

test('a translation revised before it was made, and a day that is none', async () => {
	await assertFault(copy, FACTS, [/revised: '.*'/, "revised: '2026-01-02'"], {
		at: '2026-01-02',
		problem: /was revised before it was made/,
	});
	await copy.edit(FACTS, (source) => source.replace('2026-01-02', '2026-13-02'));
	const [fault] = await copy.faults();
	assert.match(fault?.problem ?? '', /“translation\.revised”/);
});

test('a gist of five sentences, and one that is two', async () => {
	await assertFault(copy, FACTS, [/( {2}- zh: 这是.*)/, '$1再说一句。'], {
		at: '再说一句。',
		problem: /^sentence 1 of the gist is 2 sentences$/,
	});
	await copy.edit(FACTS, (source) =>
		source.replace('再说一句。', '').replace('gist:\n', 'gist:\n  - { zh: 多。, en: More. }\n'),
	);
	const [fault] = await copy.faults();
	assert.match(fault?.problem ?? '', /“gist”/);
});

test('an amount of the text that is not listed, and a word for money that the text has', async () => {
	await assertFault(copy, FACTS, ['[1-2.1.1, 2-2.1.2,', '[1-2.1.1,'], {
		at: 'sentences: [1-2.1.1,',
		problem: /^sentence 2-2\.1\.2 has an amount and is not listed$/,
	});
	await copy.edit(FACTS, (source) => source.replace('[1-2.1.1,', '[1-2.1.1, 2-2.1.2,'));
	await assertFault(copy, FACTS, ['{ zh: 预算,', '{ zh: 国债,'], {
		at: '{ zh: 国债,',
		problem: /^“国债” is said to be absent/,
	});
});

test('a date of the text that is not among the dates', async () => {
	await assertFault(copy, FACTS, [/ {4}- zh: 到2035年[^]*/, ''], {
		at: '  dates:',
		problem: /^“到2035年” of sentence 1-3\.1\.6 is not among the dates$/,
	});
});

test('a fact that rests on a sentence that does not exist', async () => {
	await assertFault(copy, FACTS, ['[6.1.1, 6.1.4]', '[6.1.1, 6.1.9]'], {
		at: '6.1.9',
		problem: /^there is no sentence 6\.1\.9$/,
	});
});
