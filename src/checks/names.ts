/** The names of the decision: each has one English, in the same words and capitals wherever it stands. */
import { namesOf } from '../content/names.ts';
import type { Reading } from '../content/reading.ts';
import type { Fault } from '../model/fault.ts';
import type { Name, NameRow } from '../model/name.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { toFullWidth } from '../text/punctuation.ts';
import { commentaryOf, translationOf, type English, type EnglishContent } from './english-texts.ts';

const REMEDY = 'write each name as the table of names has it; one name has one English';

/** Faults of the rows of `content/names.yaml`, and names that are rendered otherwise. */
export function checkNames(
	content: EnglishContent,
	rows: Reading<NameRow[]>,
	original: string,
): Fault[] {
	const names = namesOf(
		content.entries.flatMap(({ data }) => data ?? []),
		rows.data ?? [],
	);
	const translation = translationOf(content);
	return [
		...wrongRows(rows, names, toFullWidth(original)),
		...content.sections.flatMap((section) =>
			pairsOf(section).flatMap(({ line, zh, en }) =>
				names
					.filter((name) => isNamed(name, zh) && !plain(en).includes(plain(name.en)))
					.map((name) => ({
						...{ file: section.file, line, remedy: REMEDY },
						problem: `the name ${name.zh} is not “${name.en}” here`,
					})),
			),
		),
		...rejectedIn(translation, names),
		...wrongCapitals([...translation, ...commentaryOf(content)], names),
	];
}

/** The headings of a section and its sentences. */
function pairsOf({ data, lineOf }: EnglishContent['sections'][number]) {
	const headings = (['title', 'part', 'adoption'] as const).flatMap((key) => {
		const pair = data?.[key];
		return pair ? [{ line: lineOf([key, 'en']), ...pair }] : [];
	});
	const sentences = data?.paragraphs.flat() ?? [];
	return [
		...headings,
		...sentences.map(({ zh, en }) => ({ line: en.line, zh: zh.text, en: en.text })),
	];
}

function wrongRows(
	{ file, data, lineOf }: Reading<NameRow[]>,
	names: readonly Name[],
	text: string,
) {
	return (data ?? []).flatMap(({ zh, pinyin, en }, index): Fault[] => {
		const fault = (key: keyof NameRow, problem: string, remedy: string) => ({
			...{ file, line: lineOf([index, key]), problem, remedy },
		});
		const isTwice = (key: 'zh' | 'en', value: string) =>
			names.filter((name) => name[key] === value).length > 1;
		return [
			...(text.includes(zh)
				? []
				: [
						fault(
							'zh',
							`“${zh}” is never used in the decision`,
							'write it as it stands in the text',
						),
					]),
			...(isTwice('zh', zh) || isTwice('en', en)
				? [fault('zh', `the name ${zh}, “${en}”, is there twice`, 'keep one of the two')]
				: []),
			...(syllablesOf(zh, pinyin)
				? []
				: [
						fault(
							'pinyin',
							`the pinyin “${pinyin}” does not fit the characters ${zh}`,
							'write one syllable with its tone for each character',
						),
					]),
		];
	});
}

function isNamed({ zh, forms }: Name, text: string): boolean {
	return [zh, ...forms].some((form) => text.includes(form));
}

function rejectedIn(texts: readonly English[], names: readonly Name[]): Fault[] {
	const others = names.flatMap(({ zh, en, rejected }) =>
		rejected
			.filter((other) => !plain(en).includes(plain(other)))
			.map((other) => ({ zh, en, other, pattern: new RegExp(`\\b${escaped(plain(other))}\\b`) })),
	);
	return texts.flatMap(({ text, ...place }) => {
		const bare = plain(text);
		return others
			.filter(({ pattern }) => pattern.test(bare))
			.map(({ zh, en, other }) => ({
				...{ ...place, remedy: REMEDY },
				problem: `“${other}” is rejected for ${zh}, which is “${en}”`,
			}));
	});
}

/**
 * A name of several words, or of a place, with other capitals than its own; a sentence may begin with
 * it. Others of one word may be common words too.
 */
function wrongCapitals(texts: readonly English[], names: readonly Name[]): Fault[] {
	const capitalized = names.flatMap(({ en, sort }) => {
		const name = plain(en);
		const isPlace = sort === 'place' && /^\p{Lu}/u.test(name);
		if (!name.includes(' ') && !isPlace) return [];
		const pattern = new RegExp(`\\b${escaped(name)}\\b`, 'gi');
		return [{ en, name, small: name.toLowerCase(), isPlace, pattern }];
	});
	return texts.flatMap(({ text, ...place }) => {
		const bare = plain(text);
		const small = bare.toLowerCase();
		return capitalized
			.filter((one) => small.includes(one.small))
			.flatMap(({ en, name, isPlace, pattern }) =>
				Array.from(bare.matchAll(pattern), ([found]) => found)
					.filter((found) => (isPlace ? found !== name : found.slice(1) !== name.slice(1)))
					.map((found) => ({
						...{ ...place, remedy: REMEDY },
						problem: `the name “${found}” is “${en}”`,
					})),
			);
	});
}

/** Without quotation marks, which depend on the sentence. */
function plain(text: string): string {
	return text.replaceAll(/[“”]/g, '');
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
