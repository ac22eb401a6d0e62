/**
 * The notes of a section as its marks order them. A mark may stand in both halves of a pair; the
 * note belongs to the sentence of its first mark.
 */
import type { PhrasingContent, Root } from 'mdast';
import { sentenceId } from '../model/ids.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { linesOf } from './lines.ts';
import { noteOf, type WrittenNote } from './note.ts';
import { pairLines } from './pairs.ts';
import { noteDefinitionsOf, paragraphsOf } from './parse.ts';

/** A note with its place among the others of its section. */
export interface SectionNote extends WrittenNote {
	/** `<section id>-<name in the file>`; unique in the decision. */
	id: string;
	/** One-based, in the order of first marks. */
	number: number;
	/** Id of the sentence that its first mark stands in. */
	sentence: string;
	/** The languages in which a mark leads to it. */
	markedIn: Language[];
}

interface Marked {
	sentence: string;
	languages: Set<Language>;
}

/** The id of a note from its section and its name there. */
export function noteId(section: string, name: string): string {
	return `${section}-${name}`;
}

/** The notes that a section file defines and marks, in the order of their first marks. */
export function sectionNotes(root: Root, section: string): SectionNote[] {
	const definitions = new Map(noteDefinitionsOf(root).map((one) => [one.identifier, one]));
	return [...marksOf(root, section)]
		.filter(([name]) => definitions.has(name))
		.flatMap(([name, { sentence, languages }], index) => {
			const definition = definitions.get(name);
			if (!definition) return [];
			return {
				...noteOf(definition),
				id: noteId(section, name),
				number: index + 1,
				sentence,
				markedIn: LANGUAGES.filter((language) => languages.has(language)),
			};
		});
}

/** Where each note is marked, in the order of first marks. */
function marksOf(root: Root, section: string): Map<string, Marked> {
	const found = new Map<string, Marked>();
	for (const [paragraph, node] of paragraphsOf(root).entries()) {
		for (const [index, pair] of pairLines(linesOf(node)).pairs.entries()) {
			const sentence = sentenceId(section, paragraph + 1, index + 1);
			for (const language of LANGUAGES) {
				for (const name of pair[language].nodes.flatMap(nameOfMark)) {
					const marked = found.get(name) ?? { sentence, languages: new Set() };
					marked.languages.add(language);
					found.set(name, marked);
				}
			}
		}
	}
	return found;
}

function nameOfMark(node: PhrasingContent): string[] {
	return node.type === 'footnoteReference' ? [node.identifier] : [];
}
