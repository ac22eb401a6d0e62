import { allHalves, idOf, languageOf, rangesIn } from './phrase-halves.browser.ts';
import type { PhraseData } from './phrase-data.browser.ts';

/** Name of the highlight; `::highlight(added)` in the styles says how it looks. */
const HIGHLIGHT = 'added';

/** Sets off the English words that render nothing in the Chinese, while the reader wants it so. */
export async function showAdded(data: PhraseData): Promise<void> {
	const isWanted = () => document.documentElement.dataset['added'] === 'shown';
	const english = isWanted() ? allHalves().filter((half) => languageOf(half) === 'en') : [];
	const ranges = await Promise.all(
		english.map(async (half) => {
			const phrases = await data.of(idOf(half));
			return phrases
				.filter(({ kind }) => kind === 'added')
				.flatMap((phrase) => rangesIn(half, phrases, phrase));
		}),
	);
	if (!isWanted()) CSS.highlights.delete(HIGHLIGHT);
	else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges.flat()));
}
