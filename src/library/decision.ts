/** Queries over the decision: its parts and sections in order, their sentences. */
import type { SectionNote } from '../content/section-notes.ts';
import type { WrittenSection, WrittenSentence } from '../content/section-file.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { LAST_PART, numberInPart, partOf } from '../model/ids.ts';
import { sections as written } from './files.ts';

/** One sentence in both languages, plain text. */
export interface Sentence extends Bilingual {
	/** Sentence id, see `model/ids.ts`. */
	id: string;
}

/** A section with its headings and its text. */
export interface Section {
	id: string;
	/** Number of the part, 1–6; none for the preamble. */
	part: number | undefined;
	/** Number within the part, 1–5; none for the preamble and for part six. */
	number: number | undefined;
	title: Bilingual;
	/** The title of the part that it opens; only the first section of parts one to five opens one. */
	opens: Bilingual | undefined;
	adoption: Bilingual | undefined;
	/** What it says, in our words. */
	summary: Bilingual | undefined;
	sentences: Sentence[];
	/** The same sentences as they are written, by paragraph. */
	paragraphs: WrittenSentence[][];
	/** Its notes as they are written, in the order of their first marks. */
	notes: SectionNote[];
}

/** A part of the decision with its sections; part six has none but is a section itself. */
export interface Part {
	number: number;
	title: Bilingual;
	sections: Section[];
}

const sections = written.map(toSection);

/** All sections in the order of the document. */
export function getSections(): Section[] {
	return sections;
}

/** The six parts in order, each with its sections. */
export function partsOf(some: readonly Section[]): Part[] {
	return Map.groupBy(some, (section) => section.part)
		.entries()
		.flatMap(([number, inPart]) => {
			const [first] = inPart;
			const title = first?.opens ?? first?.title;
			return number === undefined || !title ? [] : [{ number, title, sections: inPart }];
		})
		.toArray();
}

/** Whether a part is one undivided section, so that its heading is the section's. */
export function isUndivided(part: Part): boolean {
	return part.sections.length === 1 && part.sections[0]?.id === LAST_PART;
}

/** Every sentence of the decision in order. */
export function allSentences(some: readonly Section[]): Sentence[] {
	return some.flatMap((section) => section.sentences);
}

function toSection({ id, title, part, adoption, summary, paragraphs, notes }: WrittenSection) {
	return {
		id,
		part: partOf(id),
		number: numberInPart(id),
		title,
		opens: part,
		adoption,
		summary,
		sentences: paragraphs.flat().map((pair) => ({
			id: pair.id,
			zh: pair.zh.text,
			en: pair.en.text,
		})),
		paragraphs,
		notes,
	};
}
