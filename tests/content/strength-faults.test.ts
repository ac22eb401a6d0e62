/** Each fault of what a group binds to, and of the list of verbs, that must stop the build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { checkAlignment } from '../../src/checks/alignment.ts';
import { checkStrengths } from '../../src/checks/strengths.ts';
import { FILES, FOLDERS } from '../../src/content/kinds.ts';
import { content, FILE, faults, known, source, withEnglish } from './aligned-section.ts';

const STRENGTHS = FILES.strengths.file;
const verbs = await readFile(STRENGTHS, 'utf8');

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
