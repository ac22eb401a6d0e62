/** All English of the content that is prose, with the places where it stands. */
import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Topic } from '../model/topic.ts';

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
	topics: readonly Reading<Topic>[];
}

/** The translation: headings and sentences. */
export function translationOf({ sections }: EnglishContent): English[] {
	return sections.flatMap(sentencesOf);
}

/** What we write about the decision: summaries, notes, explanations and descriptions of topics. */
export function commentaryOf({ sections, entries, topics }: EnglishContent): English[] {
	return [
		...sections.flatMap(notesOf),
		...entries.flatMap(explanationsOf),
		...topics.flatMap(({ file, data, lineOf }) =>
			data ? [{ file, line: lineOf(['description', 'en']), text: data.description.en }] : [],
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
