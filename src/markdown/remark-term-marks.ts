/**
 * Marks the terms of the glossary in the sentence pairs of a section: `<TermMark id>` around each,
 * in both languages of the pair, `first` where it is the first in its section and language.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Mark, Term } from '../model/term.ts';
import { markPair, runsOf } from '../text/matching.ts';
import { textElement } from './jsx.ts';
import { joinLines, linesOf, type TextLine } from './lines.ts';
import { pairLines } from './pairs.ts';
import { paragraphsOf } from './parse.ts';
import { sectionIdOfPath } from './section-id.ts';

/** The remark plugin; it runs after the notes and before the sentence pairs are made. */
export function remarkTermMarks({ terms }: { terms: readonly Term[] }) {
	return (root: Root, file: VFile): void => {
		if (sectionIdOfPath(file.path) === undefined) return;
		const seen: Record<Language, Set<string>> = { zh: new Set(), en: new Set() };
		const isMarked = new Set(terms.filter(({ hasEntry }) => hasEntry).map(({ id }) => id));
		for (const paragraph of paragraphsOf(root)) {
			const { pairs } = pairLines(linesOf(paragraph));
			const lines = pairs.flatMap((pair) => {
				const marks = markPair(pair.zh.text, pair.en.text, terms);
				return LANGUAGES.map((language) =>
					markLine(
						pair[language],
						marks[language].filter(({ id }) => isMarked.has(id)),
						seen[language],
					),
				);
			});
			paragraph.children = joinLines(lines);
		}
	};
}

/** A line's nodes with marks around its terms; a mark that other nodes interrupt is left out. */
function markLine({ nodes }: TextLine, marks: Mark[], seen: Set<string>): PhrasingContent[] {
	let offset = 0;
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type !== 'text') return [node];
		const [start, end] = [offset, offset + node.value.length];
		offset = end;
		const own = marks
			.filter((mark) => mark.start >= start && mark.end <= end)
			.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
		return runsOf(node.value, own).map(({ text, term }) =>
			term === undefined ? { type: 'text', value: text } : markElement(term, text, seen),
		);
	});
}

function markElement(id: string, text: string, seen: Set<string>): MdxJsxTextElement {
	const first = seen.has(id) ? {} : { first: 'true' };
	seen.add(id);
	return textElement('TermMark', { id, ...first }, [{ type: 'text', value: text }]);
}
