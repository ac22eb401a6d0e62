/** Queries over the decision: its sections in order, their sentences and their neighbours. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { linesOf } from '../markdown/lines.ts';
import { pairLines } from '../markdown/pairs.ts';
import { paragraphsOf, parseMdx } from '../markdown/parse.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { LAST_PART, numberInPart, partOf, SECTION_IDS, sentenceId } from '../model/ids.ts';

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
	adoption: Bilingual | undefined;
	/** What it says, in our words. */
	summary: Bilingual | undefined;
	sentences: Sentence[];
	entry: CollectionEntry<'decision'>;
}

/** A part of the decision with its sections; part six has none but is a section itself. */
export interface Part {
	number: number;
	title: Bilingual;
	sections: Section[];
}

/** All sections in the order of the document. */
export async function getSections(): Promise<Section[]> {
	const entries = await getCollection('decision');
	return entries
		.toSorted((a, b) => SECTION_IDS.indexOf(a.id) - SECTION_IDS.indexOf(b.id))
		.map((entry) => ({
			id: entry.id,
			part: partOf(entry.id),
			number: numberInPart(entry.id),
			title: entry.data.title,
			adoption: entry.data.adoption,
			summary: entry.data.summary,
			sentences: sentencesOf(entry),
			entry,
		}));
}

/** The six parts in order, each with its sections. */
export function partsOf(sections: readonly Section[]): Part[] {
	return Map.groupBy(sections, (section) => section.part)
		.entries()
		.flatMap(([number, inPart]) => {
			const [first] = inPart;
			const title = first?.entry.data.part ?? first?.title;
			return number === undefined || !title ? [] : [{ number, title, sections: inPart }];
		})
		.toArray();
}

/** Whether a part is one undivided section, so that its heading is the section's. */
export function isUndivided(part: Part): boolean {
	return part.sections.length === 1 && part.sections[0]?.id === LAST_PART;
}

/** Every sentence of the decision in order. */
export function allSentences(sections: readonly Section[]): Sentence[] {
	return sections.flatMap((section) => section.sentences);
}

/** The component that renders a section's text; give it the components of `reading/`. */
export async function renderSection(section: Section) {
	return (await render(section.entry)).Content;
}

function sentencesOf(entry: CollectionEntry<'decision'>): Sentence[] {
	return paragraphsOf(parseMdx(entry.body ?? '')).flatMap((paragraph, index) =>
		pairLines(linesOf(paragraph)).pairs.map(({ zh, en }, sentence) => ({
			id: sentenceId(entry.id, index + 1, sentence + 1),
			zh: zh.text,
			en: en.text,
		})),
	);
}
