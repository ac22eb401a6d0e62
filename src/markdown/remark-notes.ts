/**
 * Turns GFM footnotes of a section file into notes in both languages: each mark becomes
 * `<NoteMark>`, the definitions one `<NoteList>` at the end. Leaves other files to remark-gfm.
 */
import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { flowElement, pairSlots, textElement } from './jsx.ts';
import { noteOf } from './note.ts';
import { noteDefinitionsOf, paragraphsOf } from './parse.ts';
import { sectionIdOfPath } from './section-id.ts';

/** The remark plugin; it runs before the sentence pairs are made. */
export function remarkNotes() {
	return (root: Root, file: VFile): void => {
		const section = sectionIdOfPath(file.path);
		if (section === undefined) return;
		const numbers = new Map<string, string>();
		for (const paragraph of paragraphsOf(root)) {
			paragraph.children = paragraph.children.map((node) => markNote(node, section, numbers));
		}
		const definitions = noteDefinitionsOf(root);
		if (definitions.length === 0) return;
		const notes = [...numbers].flatMap(([identifier, number]) => {
			const definition = definitions.find((one) => one.identifier === identifier);
			return definition ? [noteElement(definition, section, number)] : [];
		});
		root.children = [
			...root.children.filter((child) => child.type !== 'footnoteDefinition'),
			flowElement('NoteList', {}, notes),
		];
	};
}

function markNote(
	node: PhrasingContent,
	section: string,
	numbers: Map<string, string>,
): PhrasingContent {
	if (node.type !== 'footnoteReference') return node;
	const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
	numbers.set(node.identifier, number);
	return textElement('NoteMark', { id: `${section}-${node.identifier}`, number });
}

function noteElement(
	definition: FootnoteDefinition,
	section: string,
	number: string,
): MdxJsxFlowElement {
	const { header, pairs } = noteOf(definition);
	const sources = header?.sources.join(' ') ?? '';
	return flowElement(
		'Note',
		{ id: `${section}-${definition.identifier}`, number, kind: header?.kind ?? '', sources },
		pairs.map((pair) => ({
			type: 'paragraph',
			children: [textElement('NotePair', {}, pairSlots(pair))],
		})),
	);
}
