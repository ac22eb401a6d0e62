/** Each fault of the alignment and of the list of verbs that must stop the build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { checkAlignment } from '../../src/checks/alignment.ts';
import { checkStrengths } from '../../src/checks/strengths.ts';
import { readContent } from '../../src/content/content.ts';
import { FILES, FOLDERS } from '../../src/content/kinds.ts';
import { readSection } from '../../src/content/section-file.ts';
import { termsOf } from '../../src/content/terms.ts';

const FILE = 'content/alignment/2-3.yaml';
const SECTION = 'content/decision/2-3-digital-economy.mdx';
const STRENGTHS = FILES.strengths.file;
const content = await readContent(process.cwd());
const source = await readFile(FILE, 'utf8');
const sectionSource = await readFile(SECTION, 'utf8');
const verbs = await readFile(STRENGTHS, 'utf8');
const known = {
	sections: content.sections.filter((one) => one.file === SECTION),
	terms: termsOf(
		content.entries.flatMap(({ data }) => data ?? []),
		content.consistency.data ?? [],
	),
	classes: content.strengths.data ?? [],
};

/** Every fault as `file:line: problem → remedy` once a text of a file is another. */
function faults(from: string, to: string, file = FILE): string[] {
	assert.ok(source.includes(from), `${FILE} does not hold ${from}`);
	const reading = FOLDERS.alignment.read({ file, source: source.replace(from, to) });
	return [...reading.faults, ...checkAlignment([reading], known)].map(shown);
}

function shown(fault: {
	file: string;
	line?: number | undefined;
	problem: string;
	remedy: string;
}) {
	return `${fault.file}:${fault.line ?? '-'}: ${fault.problem} → ${fault.remedy}`;
}

/** One-based number of the first line that holds a text, and lines further. */
function lineOf(text: string, further = 0): number {
	return source.slice(0, source.indexOf(text)).split('\n').length + further;
}

const cutAnew = (line: number, id: string) =>
	`change this line to the words of ${SECTION}:${line}; this prints them ready to be cut: npm run align -- ${id}`;
/** The line of the English of 2-3.1.4. */
const ENGLISH = sectionSource
	.slice(0, sectionSource.indexOf('We will promote the digital upgrading'))
	.split('\n').length;

test('the alignment as it is has no fault', () => {
	assert.deepEqual(faults('推动', '推动'), []);
});

test('no source: a group without its Chinese', () => {
	assert.deepEqual(faults('    - zh: 智能车间\n      en: smart', '    - en: smart'), [
		`${FILE}:${lineOf('zh: 智能车间')}: “4.groups.4.zh”: a group without its Chinese → give it the value that src/model/alignment.ts describes`,
	]);
});

test('no target: a group without its English', () => {
	const [only, ...more] = faults('      en: smart workshops\n', '');
	assert.match(only ?? '', /:\d+: “4\.groups\.4\.en”: a group without its English → give it/);
	assert.deepEqual(more, []);
});

test('an empty half', () => {
	const [only] = faults('en: smart workshops', "en: ' '");
	assert.ok(only?.startsWith(`${FILE}:${lineOf('en: smart workshops')}: “4.groups.4.en”`), only);
});

test('no group at all', () => {
	const [only] = faults(
		source.slice(source.indexOf('- id: 2-3.1.5')),
		'- id: 2-3.1.5\n  groups: []\n',
	);
	assert.ok(only?.includes('“5.groups”'), only);
});

test('Chinese that is not verbatim', () => {
	assert.deepEqual(faults('zh: 智能车间', 'zh: 智能车问'), [
		`${FILE}:${lineOf('zh: 智能车间')}: 2-3.1.4/5: “智能车问” does not stand in the text → ${cutAnew(ENGLISH, '2-3.1.4')}`,
	]);
});

test('English that is not verbatim', () => {
	assert.deepEqual(faults('en: smart workshops', 'en: clever workshops'), [
		`${FILE}:${lineOf('en: smart workshops')}: 2-3.1.4/5: “clever workshops” does not stand in the text → ${cutAnew(ENGLISH, '2-3.1.4')}`,
	]);
});

test('words that repeat without a number', () => {
	assert.deepEqual(faults('建设#1', '建设'), [
		`${FILE}:${lineOf('建设#1')}: 2-3.1.2/1: “建设” stands in the text 2 times → number the occurrence that is meant: words#2`,
	]);
});

test('groups that overlap, in either language', () => {
	const [zh] = faults('zh: 智能车间', 'zh: 智能车间、智慧工厂');
	assert.match(zh ?? '', /2-3\.1\.4\/6: “智慧工厂” is in group 5 too/);
	const [en] = faults('en: smart workshops', 'en: smart workshops and');
	assert.match(en ?? '', /2-3\.1\.4\/6: “and” is in group 5 too/);
});

test('characters and words in no group', () => {
	const [zh, ...moreChinese] = faults('zh: 智能车间', 'zh: 车间');
	assert.match(zh ?? '', /2-3\.1\.4\/5: Chinese in no group: “智能”/);
	const [en, ...moreEnglish] = faults('en: smart workshops', 'en: workshops');
	assert.match(en ?? '', /2-3\.1\.4\/5: English in no group: “smart”/);
	assert.deepEqual([...moreChinese, ...moreEnglish], []);
});

test('groups not in the order of the Chinese', () => {
	const group = '    - zh: 智能车间\n      en: smart workshops\n';
	const moved = source
		.replace(group, '')
		.replace('    - zh: 数字产线\n', `${group}    - zh: 数字产线\n`);
	const [only, ...more] = faults(source, moved);
	assert.match(
		only ?? '',
		/2-3\.1\.4\/4: its Chinese stands after that of group 5 → put the groups/,
	);
	assert.deepEqual(more, []);
});

test('a group too long, and an excuse that excuses nothing', () => {
	const entry = source.slice(source.indexOf('- id: 2-3.1.4'), source.indexOf('- id: 2-3.1.5'));
	const pair = content.sections
		.flatMap(({ data }) => data?.paragraphs.flat() ?? [])
		.find(({ id }) => id === '2-3.1.4');
	const one = `- id: 2-3.1.4\n  groups:\n    - zh: ${pair?.zh.text ?? ''}\n      en: ${pair?.en.text ?? ''}\n`;
	const [only] = faults(entry, one);
	assert.match(only ?? '', /2-3\.1\.4\/1: 43 Chinese characters in one group → cut it to 30/);
	assert.deepEqual(faults(entry, `${one}      whole: Because.\n`), []);
	const [excuse] = faults('en: smart workshops\n', 'en: smart workshops\n      whole: Because.\n');
	assert.match(excuse ?? '', /2-3\.1\.4\/5: an excuse for its length, which needs none/);
});

test('a term torn apart', () => {
	const [only, ...more] = faults(
		'    - zh: 培育一批本地“智改数转”服务商\n      en: and foster a number of local providers of “smart upgrading and digital transformation” services\n      verb: 培育\n',
		'    - zh: 培育一批本地“智改\n      en: and foster a number of local providers of “smart upgrading and\n    - zh: 数转”服务商\n      en: digital transformation” services\n',
	);
	assert.match(only ?? '', /the term 智改数转 \([\w-]+\) is torn apart → put the whole term/);
	assert.deepEqual(more, []);
});

test('a sentence missing, one twice, one of another section, one too late', () => {
	const [missing] = faults(
		source.slice(source.indexOf('- id: 2-3.1.4'), source.indexOf('- id: 2-3.1.5')),
		'',
	);
	assert.equal(
		missing,
		`${FILE}:-: 2-3.1.4 is missing → add it as this prints it, and cut it: npm run align -- 2-3.1.4`,
	);
	assert.match(faults('id: 2-3.1.5', 'id: 2-3.1.4')[1] ?? '', /:\d+: 2-3\.1\.4 is there twice/);
	const other = faults('id: 2-3.1.5', 'id: 2-4.1.1')[1] ?? '';
	assert.match(other, /section 2-3 has no text 2-4\.1\.1 → name one of 2-3, 2-3\.1\.1/);
	const heading = source.slice(0, source.indexOf('- id: 2-3.1.1'));
	const late = faults(source, source.replace(heading, '') + heading);
	assert.deepEqual(late.length, 1);
	assert.match(late[0] ?? '', /: 2-3 stands after 2-3\.1\.5 → put the texts in the order/);
});

test('a file missing, and one of no section', () => {
	const [missing, unknown] = faults('推动', '推动', 'content/alignment/2-9.yaml');
	assert.match(missing ?? '', /^content\/alignment:-: section 2-3 is missing → add 2-3\.yaml/);
	assert.match(unknown ?? '', /^content\/alignment\/2-9\.yaml:-: there is no section 2-9/);
});

for (const [what, from, to, problem] of [
	[
		'a verb that is not listed',
		'      verb: 探索\n',
		'      verb: 数据入统\n',
		'the verb “数据入统” is not listed',
	],
	[
		'a verb not in the Chinese',
		'      verb: 探索\n',
		'      verb: 支持\n',
		'“支持” does not stand in its Chinese',
	],
	[
		'a class that the verb has not',
		'      verb: 探索\n',
		'      verb: 探索\n      strength: will\n',
		'a strength of its own without a reason',
	],
	[
		'a class that the verb has anyway',
		'      verb: 探索\n',
		'      verb: 探索\n      strength: explore\n      reason: So.\n',
		'“探索” is “explore” anyway',
	],
	[
		'a class that does not exist',
		'      verb: 探索\n',
		'      verb: 探索\n      strength: wish\n      reason: So.\n',
		'no must, will',
	],
	[
		'an actor that the text does not name',
		'zh: 重点企业, en',
		'zh: 全体企业, en',
		'the actor “全体企业” does not stand in 2-3.1.5',
	],
	[
		'a date of a group without a verb',
		'    - zh: 智能车间\n',
		'    - zh: 智能车间\n      date: { zh: 智能, en: smart }\n',
		'only what has a verb has',
	],
	[
		'a heading with a strength',
		'数字经济与实体经济深度融合\n      en: Advancing',
		'数字经济与实体经济深度融合\n      verb: 推进\n      en: Advancing',
		'a heading with a strength',
	],
] as const) {
	test(what, () => {
		const found = faults(from, to);
		assert.equal(found.length, 1, found.join('\n'));
		assert.ok(found[0]?.includes(problem), found[0]);
	});
}

test('探索 is never “will build”', () => {
	const explore = 'We will explore the practice of including data';
	const build = 'We will build the practice of including data';
	const changed = withEnglish(explore, build);
	const reading = FOLDERS.alignment.read({ file: FILE, source: source.replace(explore, build) });
	const found = checkAlignment([reading], { ...known, sections: [changed] }).map(
		({ problem }) => problem,
	);
	assert.deepEqual(found, ['2-3.1.3/1: “探索” is “explore”, its English “build” is not']);
});

test('a changed translation names the lines to change and the command', () => {
	const changed = withEnglish('and smart factories', 'and wise factories');
	const reading = FOLDERS.alignment.read({ file: FILE, source });
	assert.deepEqual(checkAlignment([reading], { ...known, sections: [changed] }).map(shown), [
		`${FILE}:${lineOf('zh: 智慧工厂', 1)}: 2-3.1.4/6: “and smart factories” does not stand in the text → ${cutAnew(ENGLISH, '2-3.1.4')}`,
	]);
});

/** Section 2-3 with another English. */
function withEnglish(from: string, to: string) {
	const mdx = sectionSource.replace(from, to);
	assert.notEqual(mdx, sectionSource);
	return readSection({ file: SECTION, source: mdx });
}

for (const [what, from, to, problem] of [
	['a strength missing', /- id: seek[\s\S]*(?=- id: state)/, '', 'the strength “seek” is missing'],
	['a verb in two classes', 'zh: [支持]', 'zh: [支持, 鼓励]', '“鼓励” is in “support” already'],
	['an unknown ground', 'ground: our-reading', 'ground: hearsay', 'unknown ground “hearsay”'],
	['a strength twice', '- id: support', '- id: seek', 'the strength “seek” is there twice'],
] as const) {
	test(what, () => {
		const changed = verbs.replace(from, to);
		assert.notEqual(changed, verbs);
		const reading = FILES.strengths.read({ file: STRENGTHS, source: changed });
		const found = checkStrengths(reading, content.sources.data ?? []).map((one) => one.problem);
		assert.ok(found.includes(problem), found.join('\n'));
	});
}
