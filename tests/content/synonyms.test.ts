/** The list of other words, and each fault of it that must stop the build. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSynonyms } from '../../src/checks/synonyms.ts';
import { readContent } from '../../src/content/content.ts';
import { FILES } from '../../src/content/kinds.ts';
import { askedForm } from '../../src/text/asked-form.ts';
import { hasHan } from '../../src/text/han.ts';
import { ContentCopy } from './content-copy.ts';

const FILE = 'content/synonyms.yaml';
const entries = (await readContent(process.cwd())).synonyms.data ?? [];
const byAsked = new Map(
	entries.flatMap(({ asked, said }) => asked.map((word) => [askedForm(word), said] as const)),
);

test('at least 80 words are asked in each language', () => {
	const asked = entries.flatMap((entry) => entry.asked);
	assert.ok(asked.filter(hasHan).length >= 80);
	assert.ok(asked.filter((word) => !hasHan(word)).length >= 80);
});

for (const [asked, said] of [
	['上学', '教育'],
	['初中', '教育'],
	['看病', '医疗'],
	['老人', '养老'],
	['社保', '社会保险'],
	['低保', '最低生活保障'],
	['危房', '危旧房'],
	['旧改', '危旧房'],
	['个体户', '小微企业'],
	['作坊', '民营'],
	['AI', '人工智能'],
	['招工', '就业'],
] as const) {
	test(`${asked} leads to ${said}`, () => {
		assert.ok(byAsked.get(askedForm(asked))?.zh.includes(said));
	});
}

for (const [asked, said] of [
	['ai', 'artificial intelligence'],
	['evs', 'new energy vehicles'],
	['GDP', 'total economic output'],
	['SMEs', 'small and micro enterprises'],
	['exports', 'foreign trade'],
] as const) {
	test(`${asked} leads to ${said}`, () => {
		assert.ok(byAsked.get(askedForm(asked))?.en.includes(said));
	});
}

test('what the decision does not speak of leads nowhere', () => {
	for (const word of ['补贴', '专利', '电梯', '高铁', 'subsidies', 'patents', 'drones']) {
		assert.equal(byAsked.get(askedForm(word)), undefined, word);
	}
});

const SENTENCES = new Map([
	['4-2.1.1', { zh: '优化基础教育资源配置。', en: 'We will optimize basic education resources.' }],
	['5-2.1.1', { zh: '教育引导领导干部。', en: 'We will educate and guide leading officials.' }],
	['4-2.1.2', { zh: '推动医疗发展。', en: 'Medical services will be promoted.' }],
]);

/** Each fault as `line: problem`. */
function faultsOf(source: string): string[] {
	const reading = FILES.synonyms.read({ file: FILE, source });
	const faults = [...reading.faults, ...checkSynonyms(reading, SENTENCES)];
	for (const { file, remedy } of faults) {
		assert.equal(file, FILE);
		assert.notEqual(remedy, '');
	}
	return faults.map(({ line, problem }) => `${line ?? ''}: ${problem}`);
}

const SCHOOL = '- asked: [上学, school]\n  said:\n    zh: [教育]\n    en: [basic education]\n';

test('a sound list has no fault', () => {
	assert.deepEqual(faultsOf(SCHOOL), []);
});

test('a Chinese word that does not stand in the decision', () => {
	assert.deepEqual(faultsOf(SCHOOL.replace('[教育]', '[教育, 补贴]')), [
		'3: “补贴” does not stand in the decision',
	]);
});

test('English that stands in the decision, but not beside the Chinese, or not as whole words', () => {
	for (const word of ['medical services', 'basic educations', 'sic education']) {
		assert.deepEqual(faultsOf(SCHOOL.replace('basic education', word)), [
			`4: “${word}” does not stand beside 教育`,
		]);
	}
});

test('a word asked twice, in one entry or in two, whatever its ending', () => {
	assert.deepEqual(faultsOf(SCHOOL.replace('上学, school', '上学,\n    school,\n    Schools')), [
		'3: “Schools” is asked twice, before as “school”',
	]);
	const doctor = '- asked: [看病, 上学]\n  said: { zh: [医疗], en: [medical] }\n';
	assert.deepEqual(faultsOf(SCHOOL + doctor), ['5: “上学” is asked twice, before as “上学”']);
});

test('a word that finds by itself all that is offered for it', () => {
	assert.deepEqual(faultsOf(SCHOOL.replace('上学, school', '教, education')), [
		'1: “教” stands in all that is offered for it, so it finds that itself',
		'1: “education” stands in all that is offered for it, so it finds that itself',
	]);
});

test('signs that ask for nothing, and an entry without its English', () => {
	assert.deepEqual(faultsOf(SCHOOL.replace('school', '"…"')), ['1: “…” has no word in it']);
	assert.match(faultsOf(SCHOOL.replace(/ {4}en: .*\n/, ''))[0] ?? '', /^2: .*“0\.said\.en”/);
});

const copy = new ContentCopy();

test('a fault of the list is a fault of the content', async () => {
	await copy.edit(FILE, (source) => source.replace('[最低生活保障]', '[最低生活补贴]'));
	const [only, ...others] = await copy.faults();
	assert.equal(only?.problem, '“最低生活补贴” does not stand in the decision');
	// The English that stood beside it no longer does.
	assert.equal(others.length, 1);
});
