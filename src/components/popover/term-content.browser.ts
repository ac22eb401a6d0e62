import { isTermCard, type CardBlock } from '../../exports/term-card.ts';
import type { SheetSource } from './sheet-content.ts';

/**
 * The terms of a page as something to open: their cards come from `/data/terms/`. `addresses` has
 * the address of a card and of an entry, each with `*` for the term.
 */
export function termSource(addresses: DOMStringMap): SheetSource {
	const { card: cardAddress = '', entry: entryAddress = '' } = addresses;
	return {
		selector: 'a[data-term]',
		load: async (link) => {
			const id = link.dataset['term'] ?? '';
			const card = await fetch(cardAddress.replace('*', id))
				.then((response): Promise<unknown> => response.json())
				.catch(() => undefined);
			if (!isTermCard(card)) return undefined;
			const { zh, pinyin, en, standing, uses, marks, explanation } = card;
			return {
				kind: 'term',
				words: { zh, pinyin, en, standing, uses },
				marks,
				whole: entryAddress.replace('*', id),
				text: (language) => Promise.resolve(explanationNodes(explanation[language], entryAddress)),
			};
		},
	};
}

/** An explanation as nodes: a label and a paragraph a block, its terms as links to their entries. */
function explanationNodes(blocks: readonly CardBlock[], entryAddress: string): Node[] {
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
