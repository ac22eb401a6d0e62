/**
 * The id grammar of the decision. Section ids are fixed by the document; a sentence id is
 * `<section>.<paragraph>.<sentence>`, counted from 1 in the Chinese. Ids never change.
 */

/** How many numbered sections each of parts one to five has; part six has none of its own. */
const SECTIONS_PER_PART = [3, 5, 3, 4, 3] as const;

/** Section 0: the document's title, its adoption note and the preamble. */
export const PREAMBLE = '0';

/** Part six is one undivided section, so its id is that of the part. */
export const LAST_PART = '6';

/** The numbers of the six parts. */
export const PARTS: readonly number[] = [
	...SECTIONS_PER_PART.map((_, part) => part + 1),
	Number(LAST_PART),
];

/** All 20 section ids in the order of the document. */
export const SECTION_IDS: readonly string[] = [
	PREAMBLE,
	...SECTIONS_PER_PART.flatMap((count, part) =>
		Array.from({ length: count }, (_, section) => `${part + 1}-${section + 1}`),
	),
	LAST_PART,
];

/** The part a section belongs to, 1–6; `undefined` for the preamble. */
export function partOf(sectionId: string): number | undefined {
	return sectionId === PREAMBLE ? undefined : Number(sectionId.split('-')[0]);
}

/** The number of a section within its part, 1–5; `undefined` for the preamble and for part six. */
export function numberInPart(sectionId: string): number | undefined {
	const number = sectionId.split('-')[1];
	return number === undefined ? undefined : Number(number);
}

/** Whether this section's file carries the title of the part that begins with it. */
export function opensPart(sectionId: string): boolean {
	return numberInPart(sectionId) === 1;
}

/** The section id at the start of a file name such as `2-3-digital-economy.mdx`, if it has one. */
export function sectionIdOfFile(fileName: string): string | undefined {
	return /^(\d(?:-\d)?)-[a-z]/.exec(fileName)?.[1];
}

/** What the id of a sentence looks like. */
export const SENTENCE_ID = /^\d(?:-\d)?\.\d+\.\d+$/;

/** The id of a sentence from its section and its one-based paragraph and sentence numbers. */
export function sentenceId(sectionId: string, paragraph: number, sentence: number): string {
	return `${sectionId}.${paragraph}.${sentence}`;
}

/** The part of a sentence id that is shown in the margin of its own section: `3.4` of `2-3.3.4`. */
export function sentenceNumber(id: string): string {
	return id.slice(id.indexOf('.') + 1);
}

/** The fragment that leads to a sentence: `s2-3.1.4`. */
export function sentenceAnchor(id: string): string {
	return `s${id}`;
}

/** The fragment that leads to a section on the full-text page: `section-2-3`. */
export function sectionAnchor(sectionId: string): string {
	return `section-${sectionId}`;
}

/** The fragment that leads to a note of the section it stands in: `note-2-3-loans`. */
export function noteAnchor(id: string): string {
	return `note-${id}`;
}

/** The fragment that leads to the mark of a note: `mark-2-3-4-en` for note 4 of section 2-3. */
export function markAnchor(mark: string): string {
	return `mark-${mark}`;
}

/** The section that a sentence stands in: `2-3` of `2-3.1.4`. */
export function sectionOf(sentence: string): string {
	return sentence.slice(0, sentence.indexOf('.'));
}
