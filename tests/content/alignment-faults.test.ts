/** Each fault of the alignment that must stop the build. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAlignment } from '../../src/checks/alignment.ts';
import { FOLDERS } from '../../src/content/kinds.ts';
import {
	content,
	FILE,
	faults,
	known,
	SECTION,
	sectionSource,
	shown,
	source,
	withEnglish,
} from './aligned-section.ts';

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

test('a changed translation names the lines to change and the command', () => {
	const changed = withEnglish('and smart factories', 'and wise factories');
	const reading = FOLDERS.alignment.read({ file: FILE, source });
	assert.deepEqual(checkAlignment([reading], { ...known, sections: [changed] }).map(shown), [
		`${FILE}:${lineOf('zh: 智慧工厂', 1)}: 2-3.1.4/6: “and smart factories” does not stand in the text → ${cutAnew(ENGLISH, '2-3.1.4')}`,
	]);
});
