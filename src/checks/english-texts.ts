/** All English of the content that is prose, with the places where it stands. */
import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { YamlPath } from '../content/yaml.ts';

/** An English text with its place. */
export interface English {
	file: string;
	line: number;
	text: string;
}

/** What has English in it. */
export interface EnglishContent {
	sections: readonly Reading<WrittenSection>[];
	entries: readonly Reading<WrittenEntry>[];
	/** Topics, questions, facts: whatever has its English as `en` in a file of YAML. */
	lists: readonly Reading<unknown>[];
}

/** The translation: headings and sentences. */
export function translationOf({ sections }: EnglishContent): English[] {
	return sections.flatMap(sentencesOf);
}

/** What we write about the decision: summaries, notes, explanations, topics, questions and the like. */
export function commentaryOf({ sections, entries, lists }: EnglishContent): English[] {
	return [
		...sections.flatMap(notesOf),
		...entries.flatMap(explanationsOf),
		...lists.flatMap(({ file, data, lineOf }) =>
			englishIn(data).map(({ path, text }) => ({ file, line: lineOf(path), text })),
		),
	];
}

function sentencesOf({ file, data, lineOf }: Reading<WrittenSection>): English[] {
	const headings = (['title', 'part', 'adoption'] as const).flatMap((key) => {
		const text = data?.[key]?.en;
		return text === undefined ? [] : [{ file, line: lineOf([key, 'en']), text }];
	});
	const sentences = data?.paragraphs.flat() ?? [];
	return [...headings, ...sentences.map(({ en }) => ({ file, line: en.line, text: en.text }))];
}

function notesOf({ file, data, lineOf }: Reading<WrittenSection>): English[] {
	const pairs = (data?.notes ?? []).flatMap((note) => note.pairs);
	return [
		...(data?.summary ? [{ file, line: lineOf(['summary', 'en']), text: data.summary.en }] : []),
		...pairs.map(({ en }) => ({ file, line: en.line, text: en.text })),
	];
}

function explanationsOf({ file, data, lineOf }: Reading<WrittenEntry>): English[] {
	return [
		...(data?.explanation ?? []).map(({ en }) => ({ file, line: en.line, text: en.text })),
		...(data?.rejected ?? []).map(({ reason }, index) => ({
			file,
			line: lineOf(['rejected', index, 'reason', 'en']),
			text: reason.en,
		})),
	];
}

/** Every text under the key `en`, at whatever depth. */
function englishIn(data: unknown, path: YamlPath = []): { path: YamlPath; text: string }[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
		const deeper = [...path, Array.isArray(data) ? Number(key) : key];
		if (key === 'en' && typeof value === 'string') return [{ path: deeper, text: value }];
		return englishIn(value, deeper);
	});
}
