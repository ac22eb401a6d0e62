import type { CardBlock } from '../../model/term-card.ts';

/** An explanation as nodes: a label and a paragraph a block, its terms as links to their entries. */
export function explanationNodes(blocks: readonly CardBlock[], entryAddress: string): Node[] {
	return blocks.flatMap(({ basis, runs }) => {
		const label = document.createElement('p');
		label.className = 'basis';
		label.textContent = basis;
		const paragraph = document.createElement('p');
		for (const { text, term } of runs) {
			if (term === undefined) {
				paragraph.append(text);
				continue;
			}
			const link = document.createElement('a');
			link.dataset['term'] = term;
			link.href = entryAddress.replace('*', term);
			link.ariaHasPopup = 'dialog';
			link.textContent = text;
			paragraph.append(link);
		}
		return [label, paragraph];
	});
}
