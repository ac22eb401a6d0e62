/**
 * Turns the paragraphs of a section file into sentence pairs: each becomes `<SentencePair id>` with
 * a slot for each language. Files outside `content/decision/` pass through unchanged.
 *
 * A pair is two paragraphs of HTML, which no `<p>` may hold: what holds those of a paragraph of the
 * decision is a `<text-paragraph>`. Of a `<div>` with many links reader modes would take nothing.
 */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sentenceId } from '../model/ids.ts';
import { pairSlots, textElement } from './jsx.ts';
import { linesOf } from './lines.ts';
import { pairLines } from './pairs.ts';
import { paragraphsOf } from './parse.ts';
import { sectionIdOfPath } from './section-id.ts';

/** The remark plugin; the component that renders a pair is given to `<Content components>`. */
export function remarkSentencePairs() {
	return (root: Root, file: VFile): void => {
		const section = sectionIdOfPath(file.path);
		if (section === undefined) return;
		for (const [index, paragraph] of paragraphsOf(root).entries()) {
			const { pairs } = pairLines(linesOf(paragraph));
			paragraph.data = { hName: 'text-paragraph', hProperties: { className: ['paragraph'] } };
			paragraph.children = pairs.map((pair, sentence) => {
				const id = sentenceId(section, index + 1, sentence + 1);
				return textElement('SentencePair', { id }, pairSlots(pair));
			});
		}
	};
}
