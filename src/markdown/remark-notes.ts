/**
 * Turns GFM footnotes of a section file into notes in both languages: each mark becomes
 * `<NoteMark>`, the definitions one `<NoteList>` at the end with a `<NoteGroup>` for each sentence
 * that has notes. Leaves other files to remark-gfm.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { LANGUAGES, type Language } from '../model/language.ts';
import { flowElement, pairSlots, textElement } from './jsx.ts';
import { joinLines, linesOf } from './lines.ts';
import { pairLines } from './pairs.ts';
import { paragraphsOf } from './parse.ts';
import { noteId, sectionNotes, type SectionNote } from './section-notes.ts';
import { sectionIdOfPath } from './section-id.ts';

/** The remark plugin; it runs before the sentence pairs are made. */
export function remarkNotes() {
	return (root: Root, file: VFile): void => {
		const section = sectionIdOfPath(file.path);
		if (section === undefined) return;
		const notes = sectionNotes(root, section);
		if (notes.length === 0) return;
		const numbers = new Map(notes.map(({ id, number }) => [id, String(number)]));
		const mark = marker(section, numbers);
		for (const paragraph of paragraphsOf(root)) {
			const { pairs } = pairLines(linesOf(paragraph));
			paragraph.children = joinLines(
				pairs.flatMap((pair) =>
					LANGUAGES.map((language) => pair[language].nodes.map((node) => mark(node, language))),
				),
			);
		}
		root.children = [
			...root.children.filter((child) => child.type !== 'footnoteDefinition'),
			flowElement('NoteList', {}, groups(notes, section)),
		];
	};
}

/** Makes marks with ids of their own: `2-3-4-en` for note 4, and `2-3-4-en-2` for a second one. */
function marker(section: string, numbers: ReadonlyMap<string, string>) {
	const counts = new Map<string, number>();
	return (node: PhrasingContent, language: Language): PhrasingContent => {
		if (node.type !== 'footnoteReference') return node;
		const id = noteId(section, node.identifier);
		const number = numbers.get(id) ?? '';
		const first = `${section}-${number}-${language}`;
		const count = (counts.get(first) ?? 0) + 1;
		counts.set(first, count);
		const mark = count === 1 ? first : `${first}-${count}`;
		return textElement('NoteMark', { id, mark, number });
	};
}

function groups(notes: readonly SectionNote[], section: string): MdxJsxFlowElement[] {
	return [...Map.groupBy(notes, ({ sentence }) => sentence)].map(([sentence, own]) =>
		flowElement(
			'NoteGroup',
			{ sentence },
			own.map((note) => noteElement(note, section)),
		),
	);
}

function noteElement(note: SectionNote, section: string): MdxJsxFlowElement {
	const { id, number, header, markedIn, pairs } = note;
	return flowElement(
		'Note',
		{
			id,
			number: String(number),
			kind: header?.kind ?? '',
			sources: header?.sources.join(' ') ?? '',
			mark: `${section}-${number}`,
			markedIn: markedIn.join(' '),
		},
		pairs.map((pair) => ({
			type: 'paragraph',
			data: { hName: 'div', hProperties: { className: ['note-pair'] } },
			children: [textElement('NotePair', {}, pairSlots(pair))],
		})),
	);
}
