/** Each fault of the questions and of the document's facts that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFaults } from '../../src/model/fault.ts';
import { ContentCopy } from './content-copy.ts';

const RESIDENTS = 'content/for-you.yaml';
const COMPANIES = 'content/for-companies.yaml';
const FACTS = 'content/document.yaml';

const copy = new ContentCopy();

/** What the fault says, and the line it names: so many below the first that holds a text. */
interface Expected {
	at: string;
	below?: number;
	problem: RegExp;
	remedy?: RegExp;
}

/** Breaks a file and asks for exactly one fault, with its line, its problem and a remedy. */
async function assertFault(
	file: string,
	[from, to]: readonly [from: string | RegExp, to: string],
	{ at, below = 0, problem, remedy = /./ }: Expected,
): Promise<void> {
	await copy.edit(file, (source) => source.replace(from, to));
	const faults = await copy.faults();
	assert.equal(faults.length, 1, formatFaults(faults));
	const [fault] = faults;
	assert.equal(fault?.file, file);
	assert.equal(fault.line, (await copy.lineOf(file, at)) + below);
	assert.match(fault.problem, problem);
	assert.match(fault.remedy, remedy);
}

test('a word said to be absent that the text has', async () => {
	for (const [file, from] of [
		[RESIDENTS, '{ zh: 义务教育,'],
		[COMPANIES, '{ zh: 应当,'],
	] as const) {
		await assertFault(file, [from, '{ zh: 企业,'], {
			at: '{ zh: 企业,',
			problem: /^“企业” is said to be absent and stands 23 times in the Chinese text$/,
			remedy: /take it off the list/,
		});
		await copy.edit(file, (source) => source.replace('{ zh: 企业,', from));
	}
});

test('a word said to be absent that only a heading has', async () => {
	await assertFault(RESIDENTS, ['{ zh: 义务教育,', '{ zh: 重大意义,'], {
		at: '{ zh: 重大意义,',
		problem: /^“重大意义” is said to be absent and stands once in/,
	});
});

test('an absent word twice, and one that is not Chinese', async () => {
	await assertFault(RESIDENTS, ['{ zh: 小学,', '{ zh: 义务教育,'], {
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
	await assertFault(RESIDENTS, ['- sentence: 4-2.1.1\n', '- sentence: 4-2.9.1\n'], {
		at: '4-2.9.1',
		problem: /^there is no sentence 4-2\.9\.1$/,
	});
	await copy.edit(RESIDENTS, (source) => source.replace('4-2.9.1', '4-2.1.1'));
	await assertFault(RESIDENTS, ['- sentence: 2-1.3.6', '- sentence: 2-1.3.9'], {
		at: '2-1.3.9',
		problem: /^there is no sentence 2-1\.3\.9$/,
	});
});

for (const [language, from, to] of [
	['Chinese', 'zh: 推动消费品以旧换新', 'zh: 推动消费品以旧换旧'],
	['English', 'en: promote consumer goods trade-ins', 'en: promote consumer goods swaps'],
] as const) {
	test(`an answer whose ${language} does not stand in its sentence`, async () => {
		await assertFault(COMPANIES, [from, to], {
			at: to,
			problem: new RegExp(`^“${to.slice(4)}” does not stand in sentence 2-2\\.3\\.8$`),
			remedy: /quote it as it stands there/,
		});
	});
}

test('words quoted in one language only', async () => {
	await assertFault(COMPANIES, ['      zh: 推动消费品以旧换新\n', ''], {
		at: '2-2.3.8',
		problem: /quoted in one language/,
	});
});

test('a sentence twice in one answer', async () => {
	await assertFault(RESIDENTS, ['- sentence: 4-2.1.3\n', '- sentence: 4-2.1.2\n'], {
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
	await assertFault(COMPANIES, [/(ours:\n {4}zh: .*)/, '$1一句。'], {
		at: '一句。',
		problem: /^our own words have 3 sentences$/,
	});
	await copy.edit(COMPANIES, (source) => source.replace('一句。', ''));
	await copy.edit(COMPANIES, (source) => source.replace(/(ours:\n {4}zh:) .*/, '$1 没有句号'));
	const [fault] = await copy.faults();
	assert.equal(fault?.problem, 'our own words have 0 sentences');
});

test('a question twice', async () => {
	await assertFault(COMPANIES, ['- id: land', '- id: money'], {
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

test('a meeting that the adoption note does not name', async () => {
	await assertFault(FACTS, ['第九次全体会议', '第十次全体会议'], {
		at: '第十次全体会议',
		problem: /第十次全体会议” does not stand in the adoption note$/,
	});
});

test('a translation revised before it was made, and a day that is none', async () => {
	await assertFault(FACTS, [/revised: '.*'/, "revised: '2026-01-02'"], {
		at: '2026-01-02',
		problem: /was revised before it was made/,
	});
	await copy.edit(FACTS, (source) => source.replace('2026-01-02', '2026-13-02'));
	const [fault] = await copy.faults();
	assert.match(fault?.problem ?? '', /“translation\.revised”/);
});

test('a gist of five sentences, and one that is two', async () => {
	await assertFault(FACTS, [/( {2}- zh: 这是.*)/, '$1再说一句。'], {
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
	await assertFault(FACTS, ['[1-2.1.1, 2-2.1.2,', '[1-2.1.1,'], {
		at: 'sentences: [1-2.1.1,',
		problem: /^sentence 2-2\.1\.2 has an amount and is not listed$/,
	});
	await copy.edit(FACTS, (source) => source.replace('[1-2.1.1,', '[1-2.1.1, 2-2.1.2,'));
	await assertFault(FACTS, ['{ zh: 预算,', '{ zh: 国债,'], {
		at: '{ zh: 国债,',
		problem: /^“国债” is said to be absent/,
	});
});

test('a date of the text that is not among the dates', async () => {
	await assertFault(FACTS, [/ {4}- zh: 到2035年[^]*/, ''], {
		at: '  dates:',
		problem: /^“到2035年” of sentence 1-3\.1\.6 is not among the dates$/,
	});
});

test('a fact that rests on a sentence that does not exist', async () => {
	await assertFault(FACTS, ['[6.1.1, 6.1.4]', '[6.1.1, 6.1.9]'], {
		at: '6.1.9',
		problem: /^there is no sentence 6\.1\.9$/,
	});
});
