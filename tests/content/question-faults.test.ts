/** Each fault of the questions that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault } from './content-copy-fault.ts';
import { ContentCopy } from './content-copy.ts';

const RESIDENTS = 'content/for-you.yaml';
const COMPANIES = 'content/for-companies.yaml';

const copy = new ContentCopy();

test('a word said to be absent that the text has', async () => {
	for (const [file, from] of [
		[RESIDENTS, '{ zh: 义务教育,'],
		[COMPANIES, '{ zh: 应当,'],
	] as const) {
		await assertFault(copy, file, [from, '{ zh: 企业,'], {
			at: '{ zh: 企业,',
			problem: /^“企业” is said to be absent and stands 23 times in the Chinese text$/,
			remedy: /take it off the list/,
		});
		await copy.edit(file, (source) => source.replace('{ zh: 企业,', from));
	}
});

test('a word said to be absent that only a heading has', async () => {
	await assertFault(copy, RESIDENTS, ['{ zh: 义务教育,', '{ zh: 重大意义,'], {
		at: '{ zh: 重大意义,',
		problem: /^“重大意义” is said to be absent and stands once in/,
	});
});

test('an absent word twice, and one that is not Chinese', async () => {
	await assertFault(copy, RESIDENTS, ['{ zh: 小学,', '{ zh: 义务教育,'], {
		at: 'en: primary school }',
		problem: /^“义务教育” is there twice$/,
	});
	await copy.edit(RESIDENTS, (source) =>
		source.replace('{ zh: 义务教育, en: primary', '{ zh: “小学”, en: primary'),
	);
	const [fault, ...others] = await copy.faults();
	assert.deepEqual(others, []);
	assert.match(fault?.problem ?? '', /not a Chinese word/);
});

test('a sentence that does not exist, alone and with words', async () => {
	await assertFault(copy, RESIDENTS, ['- sentence: 4-2.1.1\n', '- sentence: 4-2.9.1\n'], {
		at: '4-2.9.1',
		problem: /^there is no sentence 4-2\.9\.1$/,
	});
	await copy.edit(RESIDENTS, (source) => source.replace('4-2.9.1', '4-2.1.1'));
	await assertFault(copy, RESIDENTS, ['- sentence: 2-1.3.6', '- sentence: 2-1.3.9'], {
		at: '2-1.3.9',
		problem: /^there is no sentence 2-1\.3\.9$/,
	});
});

for (const [language, from, to] of [
	['Chinese', 'zh: 推动消费品以旧换新', 'zh: 推动消费品以旧换旧'],
	['English', 'en: promote consumer goods trade-ins', 'en: promote consumer goods swaps'],
] as const) {
	test(`an answer whose ${language} does not stand in its sentence`, async () => {
		await assertFault(copy, COMPANIES, [from, to], {
			at: to,
			problem: new RegExp(`^“${to.slice(4)}” does not stand in sentence 2-2\\.3\\.8$`),
			remedy: /quote it as it stands there/,
		});
	});
}

test('words quoted in one language only', async () => {
	await assertFault(copy, COMPANIES, ['      zh: 推动消费品以旧换新\n', ''], {
		at: '2-2.3.8',
		problem: /quoted in one language/,
	});
});

test('a sentence twice in one answer', async () => {
	await assertFault(copy, RESIDENTS, ['- sentence: 4-2.1.3\n', '- sentence: 4-2.1.2\n'], {
		at: '- sentence: 4-2.1.2',
		below: 1,
		problem: /^sentence 4-2\.1\.2 is there twice$/,
	});
});

test('an answer of one sentence, or of seven', async () => {
	const health = /( {2}answer:\n {4}- sentence: 4-2\.1\.2\n)[^]*?( {2}absent:)/;
	const at = '- sentence: 4-2.1.2';
	const answerLine = async () => (await copy.lineOf(RESIDENTS, at)) - 1;
	await copy.edit(RESIDENTS, (source) => source.replace(health, '$1$2'));
	let [fault] = await copy.faults();
	assert.equal(fault?.line, await answerLine());
	assert.match(fault.problem, /“1\.answer”/);
	const six = ['3', '4', '5', '6', '7', '8'].map((last) => `    - sentence: 4-2.1.${last}\n`);
	await copy.edit(RESIDENTS, (source) => source.replace(health, `$1${six.join('')}$2`));
	[fault] = await copy.faults();
	assert.equal(fault?.line, await answerLine());
	assert.match(fault.problem, /“1\.answer”/);
});

test('more than two sentences of ours, or none with its full stop', async () => {
	await assertFault(copy, COMPANIES, [/(ours:\n {4}zh: .*)/, '$1一句。'], {
		at: '一句。',
		problem: /^our own words have 3 sentences$/,
	});
	await copy.edit(COMPANIES, (source) => source.replace('一句。', ''));
	await copy.edit(COMPANIES, (source) => source.replace(/(ours:\n {4}zh:) .*/, '$1 没有句号'));
	const [fault] = await copy.faults();
	assert.equal(fault?.problem, 'our own words have 0 sentences');
});

test('a question twice', async () => {
	await assertFault(copy, COMPANIES, ['- id: land', '- id: money'], {
		at: 'zh: 有没有土地方面的安排？',
		below: -2,
		problem: /^the question “money” is there twice$/,
	});
});

test('a file of questions that is not there', async () => {
	await copy.remove(RESIDENTS);
	const [fault] = await copy.faults();
	assert.equal(fault?.file, RESIDENTS);
});
