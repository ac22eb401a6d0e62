import assert from 'node:assert/strict';
import { extractText } from 'unpdf';
import type { Check } from '../check.ts';
import { still } from '../page.ts';
import { allSentences } from '../sentences.ts';

/** What remains of a text whatever a PDF does with its spaces, line ends, hyphens and ligatures. */
function letters(text: string): string {
	return text.normalize('NFKC').replace(/[^A-Za-z]/g, '');
}

export const PRINT_CHECKS: readonly Check[] = [
	{
		// English: not every engine's PDF tells its Chinese as text.
		name: 'on paper stands every sentence, even at a fixed scale',
		needs: ['printing'],
		widths: [1280],
		holds: async (tab, site) => {
			await tab.open(`${site}/en/decision/2-2/`);
			await still(tab);
			const pdf = await tab.print?.();
			assert.ok(pdf, 'the driver prints');
			const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
			const printed = letters(text);
			const missing = allSentences()
				.filter(({ id, en }) => id.startsWith('2-2.') && !printed.includes(letters(en)))
				.map(({ id }) => id);
			// A sentence that goes over to the next page has the foot of the page in it.
			assert.ok(missing.length <= 4, `missing: ${missing.join(', ')}`);
		},
	},
];
