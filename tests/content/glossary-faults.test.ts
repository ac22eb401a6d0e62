/** Each fault of the glossary and of the terminology that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const ENTRY = 'content/glossary/new-quality-productive-forces.mdx';
/** It quotes the sentence that the tests change. */
const SYNONYMS = 'content/synonyms.yaml';
const NOT_SAID = 'content/not-said.yaml';
const ALIGNMENT = 'content/alignment/5-1.yaml';
const GLANCE = 'content/at-a-glance.yaml';
const SECTION = 'content/decision/5-1-key-risks.mdx';

const copy = new ContentCopy();

test('an unknown related id', async () => {
	await copy.edit(ENTRY, (source) => source.replace('related: [', 'related: [no-such-term, '));
	const [only] = await copy.problems();
	assert.match(only ?? '', /productive-forces\.mdx:\d+: unknown id “no-such-term” in related$/);
});

test('two entries with the same Chinese', async () => {
	await copy.write('content/glossary/zz-copy.mdx', await copy.read(ENTRY));
	const found = await copy.problems();
	const expected =
		'content/glossary/zz-copy.mdx:2: “新质生产力” is also the Chinese of new-quality-productive-forces';
	assert.ok(found.includes(expected), found.join('\n'));
});

test('an entry never used', async () => {
	await copy.edit(ENTRY, (source) =>
		source
			.replace('zh: 新质生产力', 'zh: 新质工业力')
			.replace('pinyin: xīnzhì shēngchǎnlì', 'pinyin: xīnzhì gōngyèlì'),
	);
	const [only] = await copy.problems();
	assert.equal(only, `${ENTRY}:2: “新质工业力” is never used in the decision`);
});

test('an explanation missing, and one too short', async () => {
	await copy.edit(ENTRY, (source) => source.slice(0, source.indexOf('## general')));
	assert.deepEqual(await copy.problems(), [`${ENTRY}: the explanation is missing`]);
	await copy.write(
		ENTRY,
		`${await copy.read(ENTRY)}## general\n\n增长。\nGrowth led by innovation.\n`,
	);
	assert.deepEqual(await copy.problems(), [`${ENTRY}: the explanation has 4 words`]);
});

test('an explanation in one language only', async () => {
	await copy.edit(ENTRY, (source) => source.replace(/(## document\n\n.+\n).+\n/, '$1'));
	const found = await copy.problems();
	assert.match(found[0] ?? '', /a block of an explanation that is not one Chinese and one English/);
});

test('pinyin that does not fit its characters', async () => {
	await copy.edit(ENTRY, (source) => source.replace('pinyin: xīnzhì', 'pinyin: xīnzhí'));
	assert.deepEqual(await copy.problems(), [
		`${ENTRY}:3: the pinyin “xīnzhí shēngchǎnlì” does not fit the characters 新质生产力`,
	]);
});

test('pinyin without the signs of its characters', async () => {
	await copy.edit('content/glossary/wuliang.mdx', (source) =>
		source.replace(/^pinyin: .*$/m, 'pinyin: wǔliáng rónghé'),
	);
	assert.deepEqual(await copy.problems(), [
		'content/glossary/wuliang.mdx:3: the pinyin “wǔliáng rónghé” has the signs none, not “ ”',
	]);
});

test('pinyin that divides characters otherwise than another entry', async () => {
	await copy.edit('content/glossary/high-standard-farmland.mdx', (source) =>
		source.replace('pinyin: gāo biāozhǔn', 'pinyin: gāobiāozhǔn'),
	);
	const [only] = await copy.problems();
	assert.match(only ?? '', /:\d+: the pinyin of 高标 is divided otherwise than in high-standard-/);
});

test('pinyin of a name in lower case, and a capital on what is no name', async () => {
	await copy.edit('content/glossary/bashu-corridor.mdx', (source) =>
		source.replace(/^pinyin: .*$/m, 'pinyin: Bā-Shǔ wénhuà lǚyóu zǒuláng'),
	);
	await copy.edit(ENTRY, (source) => source.replace('pinyin: xīnzhì', 'pinyin: Xīnzhì'));
	const found = await copy.problems();
	assert.match(found[0] ?? '', /bashu-corridor\.mdx:3: 巴蜀文化旅游走廊 is a name, but its pinyin/);
	assert.match(
		found[1] ?? '',
		/:3: the pinyin has a capital too many or too few at Xīnzhì$|at Xīn$/,
	);
});

test('an official rendering without its quotation, or any part of its proof', async () => {
	const original = await copy.read(ENTRY);
	for (const field of ['title', 'date', 'place', 'quotation', 'address']) {
		await copy.write(ENTRY, original.replace(new RegExp(`^  ${field}:.*\n(?: {4}.*\n)*`, 'm'), ''));
		const [only, ...others] = await copy.problems();
		assert.deepEqual(others, []);
		assert.match(only ?? '', new RegExp(`mdx:\\d+: “source\\.${field}” is missing$`));
	}
});

test('a quotation that is too long, and one without the rendering', async () => {
	const original = await copy.read(ENTRY);
	const quoting = (words: string) =>
		original.replace(/^ {2}quotation:.*\n(?: {4}.*\n)*/m, `  quotation: ${words}\n`);
	await copy.write(ENTRY, quoting(`new quality productive forces ${'and so on '.repeat(8)}`));
	assert.match((await copy.problems())[0] ?? '', /mdx:\d+: the quotation has 28 words$/);
	await copy.write(ENTRY, quoting('new productive forces'));
	const [only] = await copy.problems();
	assert.match(only ?? '', /mdx:\d+: the quotation does not have “new quality productive forces”$/);
});

test('an established rendering that names no user, or only says that it is standard', async () => {
	const file = 'content/glossary/carbon-footprint.mdx';
	const original = await copy.read(file);
	await copy.write(file, original.replace(/^ {2}usedBy:.*\n(?: {4}.*\n)*/m, ''));
	assert.match((await copy.problems())[0] ?? '', /“source\.usedBy” is missing$/);
	const standard = '  usedBy: Standard usage in English\n';
	await copy.write(file, original.replace(/^ {2}usedBy:.*\n(?: {4}.*\n)*/m, standard));
	const [only] = await copy.problems();
	assert.match(only ?? '', /“source\.usedBy”: name those who use it; that a term is standard/);
});

test('a term that is not marked needs no approved rendering', async () => {
	await copy.edit('content/glossary/systemic-risk.mdx', (source) =>
		source.replace(/^domain:/m, 'marked: false\ndomain:'),
	);
	for (const file of [SECTION, ALIGNMENT, GLANCE, SYNONYMS, NOT_SAID]) {
		await copy.edit(file, (source) => source.replaceAll(/systemic risks?/g, 'general risks'));
	}
	assert.deepEqual(await copy.problems(), []);
});

test('blocks of an explanation out of their order', async () => {
	await copy.edit(ENTRY, (source) =>
		source
			.replace('## general', '## x')
			.replace('## document', '## general')
			.replace('## x', '## document'),
	);
	const [only] = await copy.problems();
	assert.match(
		only ?? '',
		/“general” is no basis of an explanation, or is there twice or too late$/,
	);
});

test('a pair that holds a term without an approved rendering', async () => {
	await copy.edit(SECTION, (source) => source.replaceAll(/systemic risks?/g, 'general risks'));
	const [only, ...others] = await copy.problems();
	assert.deepEqual(others, []);
	assert.match(
		only ?? '',
		/5-1-key-risks\.mdx:\d+: no approved rendering of 系统性风险 \(systemic-risk\)$/,
	);
});

test('a pair is excused in its own line with a reason, and only if it needs it', async () => {
	const excuse = '{/* otherwise systemic-risk: the sentence says so in other words */}';
	await copy.edit(SECTION, (source) =>
		source.replace(/^(.*)systemic risks?(.*)$/m, `$1general risks$2 ${excuse}`),
	);
	for (const file of [ALIGNMENT, GLANCE, SYNONYMS, NOT_SAID]) {
		await copy.edit(file, (source) => source.replaceAll(/systemic risks?/g, 'general risks'));
	}
	assert.deepEqual(await copy.problems(), []);
	await copy.edit(SECTION, (source) => source.replace('general risks', 'systemic risks'));
	const [only] = await copy.problems();
	assert.match(only ?? '', /the excuse for systemic-risk excuses nothing$/);
});

test('an excuse without a reason', async () => {
	await copy.edit(SECTION, (source) =>
		source.replace(/^(.*systemic risks?.*)$/m, '$1 {/* otherwise systemic-risk */}'),
	);
	const [only] = await copy.problems();
	assert.match(only ?? '', /a comment that is no excuse$/);
});

test('one English rendering for two terms, unless an entry says so', async () => {
	await copy.edit('content/glossary/hidden-debt.mdx', (source) =>
		source
			.replace(/^en: .*$/m, 'en: systemic risk\nvariants: [hidden debt]')
			.replace(/^variants: \[hidden local.*$\n/m, ''),
	);
	const found = await copy.problems();
	assert.ok(
		found.some((line) => line.endsWith('“systemic risk” is also the English of hidden-debt')),
		found.join('\n'),
	);
	await copy.edit('content/glossary/systemic-risk.mdx', (source) =>
		source.replace(/^domain:/m, 'sameEnglishAs: [hidden-debt]\ndomain:'),
	);
	assert.ok(!(await copy.problems()).some((line) => line.includes('is also the English of')));
});
