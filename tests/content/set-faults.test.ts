/** Rows, keys, marks and days that look sound by themselves and are not among the others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const copy = new ContentCopy();

const ENTRY = 'content/glossary/wuliang.mdx';
const ROWS = 'content/glossary/consistency.yaml';
const GOALS = 'content/decision/1-3-development-goals.mdx';
const WORDS = 'src/i18n/locales/en.json';
const OFFICIAL = 'content/glossary/new-quality-productive-forces.mdx';

for (const [what, file, change, expected] of [
	[
		'a Cyrillic letter',
		ENTRY,
		(text: string) => text.replace('good ', 'gоod '),
		/^encoding .*a letter of another alphabet \(U\+043E\)/,
	],
	[
		'a related term twice',
		ENTRY,
		(text: string) => text.replace(/^related: \[([\w-]+)/m, 'related: [$1, $1'),
		/^glossary-set .*is there twice in related/,
	],
	[
		'a row twice',
		ROWS,
		(text: string) => `${text}- id: x\n  zh: 堵点卡点\n  en: bottlenecks\n`,
		/^consistency .*“堵点卡点” is there already, in bottlenecks/,
	],
	[
		'a term that never occurs',
		ROWS,
		(text: string) => text.replace('zh: 堵点卡点', 'zh: 堵点某点'),
		/^consistency .*“堵点某点” is never used/,
	],
	[
		'a mark twice',
		GOALS,
		(text: string) => text.replace('[^by-2035] ', '[^by-2035][^by-2035] '),
		/^footnotes .*the mark \[\^by-2035\] is twice in the sentence/,
	],
	[
		'a day of no calendar',
		OFFICIAL,
		(text: string) => text.replace("'2024-11-12'", "'2024-02-30'"),
		/^fields .*“source\.date”: no day of the calendar/,
	],
	[
		'a key twice',
		WORDS,
		(text: string) => text.replace('\t"nav.about": "About",\n', '$&$&'),
		/^interface-words .*“nav\.about” is there twice/,
	],
] as const) {
	test(`${what} is told`, async () => {
		await copy.edit(file, change);
		const found = (await copy.faults()).map(
			(fault) => `${fault.rule} ${fault.file}:${fault.line ?? '-'} ${fault.problem}`,
		);
		assert.ok(
			found.some((one) => expected.test(one)),
			found.join('\n'),
		);
	});
}
