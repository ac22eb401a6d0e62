/** The names of the decision: none of them is left out, and each fault stops the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { namesOf } from '../../src/content/names.ts';
import { NAME_SORTS } from '../../src/model/name.ts';
import { ContentCopy } from './content-copy.ts';

const { sections, entries, names: rows } = await readContent(process.cwd());
const names = namesOf(
	entries.flatMap(({ data }) => data ?? []),
	rows.data ?? [],
);
const sentences = sections.flatMap(({ data }) => data?.paragraphs.flat() ?? []);

/** What has a capital and names no body, place, zone, program, document or meeting. */
const OTHER_CAPITALS = [
	...['AI', 'China', 'China’s', 'China-Central Asia', 'China-Europe', 'China-Laos', 'Chinese'],
	...['Chengdu', 'Chongqing', 'Fengqiao', 'General', 'IT', 'Industrial Internet', 'N', 'Party'],
	...['Internet of Things', 'R&D', 'Secretary', 'Secretary Xi Jinping', 'Socialism', 'Suining'],
	...['General Secretary Xi Jinping', 'General Secretary Xi Jinping’s', 'New Era'],
	...['Chinese Characteristics', 'Xi Jinping Thought'],
];

test('whatever has a capital within a sentence is a name, or known to be none', () => {
	const plain = (text: string) => text.replaceAll(/[“”]|\s*\[[^\]]*\]/g, '');
	const known = names.map(({ en }) => plain(en)).toSorted((a, b) => b.length - a.length);
	const capitals = /(?<![.?!] )(?<!^)\b[A-Z][\w&’-]*(?: (?:of )?[A-Z][\w&’-]*)*/g;
	const found = sentences.flatMap(({ en }) => {
		const rest = known.reduce((text, name) => text.replaceAll(name, '_'), plain(en.text));
		return rest.match(capitals) ?? [];
	});
	assert.deepEqual(
		[...new Set(found)].filter((one) => !OTHER_CAPITALS.includes(one)),
		[],
	);
});

test('every program, project and campaign with a name in Chinese is in the table', () => {
	const known = names
		.flatMap(({ zh, forms }) => [zh, ...forms])
		.toSorted((a, b) => b.length - a.length);
	const found = sentences.flatMap(({ zh }) => {
		const rest = known.reduce((text, name) => text.replaceAll(name, '_'), zh.text);
		return rest.match(/[\p{Script=Han}“”·]{2,}(?:行动|工程|规划)/gu) ?? [];
	});
	// What is criticized, and the general word for the planning of land.
	const others = /形象工程|面子工程|半拉子工程|国土空间规划/;
	assert.deepEqual(
		found.filter((one) => !others.test(one)),
		[],
	);
});

test('each sort has its names', () => {
	for (const sort of NAME_SORTS)
		assert.ok(
			names.some((name) => name.sort === sort),
			sort,
		);
});

const copy = new ContentCopy();

/** Puts words in the place of others, and gives every fault as `file:line: problem`. */
async function problemsOf(file: string, words: string, others: string): Promise<string[]> {
	await copy.edit(file, (source) => source.replace(words, others));
	return copy.problems();
}

const REFORM = 'content/decision/2-5-reform-and-opening-up.mdx';
const NAMES = 'content/names.yaml';

test('a name in other words, in other capitals, and by a rendering that is rejected', async () => {
	assert.ok(
		(await problemsOf(REFORM, 'the Suining-Garze Industrial Park', 'the Suining-Ganzi Park')).some(
			(one) =>
				one.endsWith('the name 遂宁-甘孜产业园区 is not “Suining-Garze Industrial Park” here'),
		),
	);
	await copy.putBack();
	const park = 'the Suining-Garze industrial park';
	assert.ok(
		(await problemsOf(REFORM, 'the Suining-Garze Industrial Park', park)).some((one) =>
			one.endsWith('the name “Suining-Garze industrial park” is “Suining-Garze Industrial Park”'),
		),
	);
	const section = 'content/decision/2-2-modern-industrial-system.mdx';
	assert.ok(
		(
			await problemsOf(
				section,
				'Suining will make Suining',
				'At Anju Universal Airport Suining will make Suining',
			)
		).some((one) =>
			one.endsWith(
				'“Anju Universal Airport” is rejected for 遂宁安居通用机场, which is “Suining Anju General Aviation Airport”',
			),
		),
	);
});

test('a name in lower case in an explanation of ours', async () => {
	const file = 'content/glossary/bashu-corridor.mdx';
	const [only] = await problemsOf(
		file,
		'The plan for the corridor',
		'The plan for the Bashu cultural tourism corridor',
	);
	assert.match(only ?? '', /:\d+: the name “Bashu cultural tourism corridor” is “Bashu Cultural/);
});

test('a row that the text does not have, one twice, and pinyin that does not fit', async () => {
	const renamed = await problemsOf(NAMES, 'zh: 集镇更新行动', 'zh: 集镇更新工程');
	assert.ok(renamed.some((one) => one.endsWith('“集镇更新工程” is never used in the decision')));
	assert.ok(renamed.some((one) => /:\d+: the pinyin “jízhèn gēngxīn xíngdòng” does not/.test(one)));
	await copy.putBack();
	const twice =
		'zh: 射洪市\n  pinyin: Shèhóng Shì\n  en: Shehong City\n  name: place\n- zh: 集镇更新行动';
	const [first] = await problemsOf(NAMES, 'zh: 集镇更新行动', twice);
	assert.match(first ?? '', /names\.yaml:\d+: the name 射洪市, “Shehong City”, is there twice$/);
});

test('a place in small letters in a note', async () => {
	const file = 'content/decision/6-delivery.mdx';
	const problems = await problemsOf(file, 'Sichuan issued its own', 'sichuan issued its own');
	assert.equal(problems.length, 1);
	assert.match(problems[0] ?? '', /:\d+: the name “sichuan” is “Sichuan”$/);
});

test('a place in small letters in a fact, and a list without its comma in an answer', async () => {
	const facts = 'content/document.yaml';
	const named = await problemsOf(facts, 'city in Sichuan Province', 'city in sichuan Province');
	assert.equal(named.length, 1);
	assert.match(named[0] ?? '', /document\.yaml:\d+: the name “sichuan” is “Sichuan”$/);
	await copy.putBack();
	const answers = 'content/for-companies.yaml';
	const from = 'counties and districts, and the city';
	const listed = await problemsOf(answers, from, 'counties and districts and the city');
	assert.ok(listed.some((one) => one.startsWith(`${answers}:`) && one.includes('no comma before')));
});
