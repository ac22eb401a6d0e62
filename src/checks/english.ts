/** The English as far as a program can tell: commas in lists, and what square brackets are for. */
import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';
import type { Topic } from '../model/topic.ts';
import { EXPLANATION_WORDS_MOST, wrongExplanations } from '../text/explanations.ts';
import { listsWithoutComma } from '../text/list-commas.ts';

interface English {
	file: string;
	line: number;
	text: string;
}

/** Faults of the translation, and of what we write about it. */
export function checkEnglish({
	sections,
	entries,
	topics,
}: {
	sections: readonly Reading<WrittenSection>[];
	entries: readonly Reading<WrittenEntry>[];
	topics: readonly Reading<Topic>[];
}): Fault[] {
	const translation = sections.flatMap(sentencesOf);
	const ours = [
		...sections.flatMap(notesOf),
		...entries.flatMap(explanationsOf),
		...topics.flatMap(({ file, data, lineOf }) =>
			data ? [{ file, line: lineOf(['description', 'en']), text: data.description.en }] : [],
		),
	];
	return [...[...translation, ...ours].flatMap(wrongLists), ...translation.flatMap(wrongBrackets)];
}

function wrongLists({ text, ...place }: English): Fault[] {
	return listsWithoutComma(text).map((list) => ({
		...place,
		problem: `the list “${list}” has an “and” within a member and no comma before its last “and”`,
		remedy: 'put a comma before the “and” that ends the list, or say it in another order',
	}));
}

function wrongBrackets({ text, ...place }: English): Fault[] {
	return wrongExplanations(text).map((problem) => ({
		...place,
		problem,
		remedy: `keep square brackets for explanations that we put in, ${EXPLANATION_WORDS_MOST} words at most`,
	}));
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
