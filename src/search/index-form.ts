/**
 * The form in which texts go into Pagefind's index and into its queries. Pagefind cuts Chinese by a
 * dictionary, cuts and joins words at signs and takes a shorter word for one that it does not know;
 * so it is given words that are ours: of Chinese each character, of English each stem, also within
 * Chinese. Signs are left
 * out, so that what it proposes may be too much but is never too little. Pages are never altered.
 */
import { englishWords } from '../text/english-words.ts';
import { hasHan } from '../text/han.ts';
import { foldLiteral } from '../text/literal-folding.ts';
import type { TextRow } from './text-index.ts';

/** A text as words of the index, Chinese first. */
export function indexForm({ zh, en }: Pick<TextRow, 'zh' | 'en'>): string {
	const stems = englishWords(`${en}\n${zh}`).map(({ stem }) => stemToken(stem));
	return [...characterTokens(zh), ...stems].join(' ');
}

/** A word of the index for each character of a Chinese text that is no sign, in order. */
export function characterTokens(zh: string): string[] {
	const characters = foldLiteral(zh).text.match(/[\p{L}\p{N}]/gu) ?? [];
	// Set apart from English: `z2` is a digit in a Chinese text, `2` one in an English text.
	return characters.map((one) => (hasHan(one) ? one : `z${one}`));
}

/** The word of the index for an English stem. */
export function stemToken(stem: string): string {
	return stem.replace(/[^\p{L}\p{N}]/gu, '');
}
