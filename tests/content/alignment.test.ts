/** The alignment of the whole text, recounted letter by letter without the code that checks it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { strengthOf } from '../../src/model/strength.ts';

const content = await readContent(process.cwd());
const classes = content.strengths.data ?? [];
const cut = content.alignment.flatMap(({ data }) => data ?? []);
const texts = new Map(
	content.sections.flatMap(({ data }): [string, { zh: string; en: string }][] => {
		if (!data) return [];
		const headings: [string, { zh: string; en: string } | undefined][] = [
			[data.id, data.title],
			['adoption', data.adoption],
			[data.id.slice(0, 1), data.part],
		];
		return [
			...headings.flatMap(([id, text]): [string, { zh: string; en: string }][] =>
				text ? [[id, text]] : [],
			),
			...data.paragraphs
				.flat()
				.map(({ id, zh, en }): [string, { zh: string; en: string }] => [
					id,
					{ zh: zh.text, en: en.text },
				]),
		];
	}),
);

test('all 205 texts are cut', () => {
	assert.equal(texts.size, 205);
	assert.deepEqual(cut.map(({ id }) => id).sort(), [...texts.keys()].sort());
});

test('the groups of a text have its letters and figures, no more and no fewer, in both languages', () => {
	for (const { id, groups } of cut) {
		for (const half of ['zh', 'en'] as const) {
			const inGroups = groups.map((group) => group[half]?.replace(/#\d+(?= …|$)/g, '') ?? '');
			assert.equal(
				letters(inGroups.join('')),
				letters(texts.get(id)?.[half] ?? ''),
				`${id} ${half}`,
			);
		}
	}
});

function letters(text: string): string {
	return [...text.matchAll(/[\p{L}\p{N}]/gu)].flat().sort().join('');
}

test('no group has more than 30 Chinese characters without a reason', () => {
	for (const { id, groups } of cut) {
		for (const { zh = '', whole } of groups) {
			if (whole === undefined)
				assert.ok(letters(zh.replace(/#\d+/g, '')).length <= 30, `${id}: ${zh}`);
		}
	}
});

test('探索 is explored, 支持 supported and 争创 sought in every group that begins with it', () => {
	for (const [verb, strength, english] of [
		['探索', 'explore', /\bexplor/],
		['支持', 'support', /\bsupport/],
		['鼓励', 'encourage', /\bencourag/],
		['争创', 'seek', /\bseek/],
		['坚决', 'must', /\bresolute/],
	] as const) {
		const own = cut.flatMap(({ groups }) => groups.filter(({ zh }) => zh?.startsWith(verb)));
		assert.notEqual(own.length, 0);
		for (const group of own) {
			assert.equal(strengthOf(group, classes), strength, group.zh);
			assert.match(group.en ?? '', english);
		}
	}
});

test('every sentence has a group with a strength', () => {
	const without = cut.filter(
		({ id, groups }) => id.includes('.') && !groups.some((group) => strengthOf(group, classes)),
	);
	assert.deepEqual(
		without.map(({ id }) => id),
		[],
	);
});
