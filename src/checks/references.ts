/** The components in prose, notes and explanations: what they name is there, and says what it is said to. */
import type { Content } from '../content/content.ts';
import type { WrittenEntry } from '../content/entry-file.ts';
import type { TextLine } from '../content/lines.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Reference } from '../model/reference.ts';
import { unknownSentence } from './quotations.ts';

/** What references are checked against. */
interface Named {
	sentences: ReadonlyMap<string, Bilingual>;
	entries: readonly WrittenEntry[];
}

interface Placed {
	file: string;
	line: number;
	reference: Reference;
}

/** Faults of all components of the content. */
export function checkReferences({ sections, entries, pages }: Content, named: Named): Fault[] {
	const placed = [
		...pages.flatMap(({ file, data }) => (data?.references ?? []).map((one) => ({ file, ...one }))),
		...entries.flatMap(({ file, data }) => inLines(file, data?.explanation ?? [])),
		...sections.flatMap(({ file, data }) =>
			(data?.notes ?? []).flatMap((note) => inLines(file, note.pairs)),
		),
	];
	return placed.flatMap((one) => checkReference(one, named));
}

function inLines(file: string, pairs: readonly Record<'zh' | 'en', TextLine>[]): Placed[] {
	return pairs.flatMap((pair) =>
		LANGUAGES.flatMap((language) => {
			const { pieces, line } = pair[language];
			return pieces.flatMap((piece) =>
				piece.kind === 'words' || piece.kind === 'mark' ? [] : [{ file, line, reference: piece }],
			);
		}),
	);
}

function checkReference({ file, line, reference }: Placed, { sentences, entries }: Named): Fault[] {
	switch (reference.kind) {
		case 'count':
			return [];
		case 'term': {
			if (entries.some(({ id }) => id === reference.term)) return [];
			const remedy = 'name an entry of content/glossary/ by its file name without .mdx';
			return [{ file, line, problem: `unknown term “${reference.term}”`, remedy }];
		}
		case 'sentence':
			return sentences.has(reference.sentence)
				? []
				: [unknownSentence(reference.sentence, file, line)];
		case 'quotation': {
			const { sentence: id, text } = reference;
			const sentence = sentences.get(id);
			if (!sentence) return [unknownSentence(id, file, line)];
			const stands =
				sentence.zh.includes(text) || sentence.en.toLowerCase().includes(text.toLowerCase());
			if (stands && text !== '') return [];
			const problem = `“${text}” does not stand in sentence ${id}`;
			const remedy = `quote it as it stands there, or correct the id: ${sentence.zh} ${sentence.en}`;
			return [{ file, line, problem, remedy }];
		}
	}
}
