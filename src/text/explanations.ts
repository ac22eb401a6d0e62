/** Square brackets in the translation: explanations that we put in, and nothing else. */

/** The most words between square brackets. */
export const EXPLANATION_WORDS_MOST = 12;

/** Words that say nothing by themselves: the grammar of English, and who acts. */
const SMALL =
	/^(?:a|all|an|and|are|be|by|city|for|in|is|it|its|must|of|on|or|our|should|suining|that|the|their|they|this|those|to|was|we|were|which|who|will|with)$/i;

/** What is wrong with the square brackets of an English text; each in a few words. */
export function wrongExplanations(text: string): string[] {
	const found = [...text.matchAll(/\[([^[\]]*)\]/g)];
	const rest = text.replaceAll(/\[[^[\]]*\]/g, '');
	return [
		...(/[[\]]/.test(rest) ? ['a square bracket stands alone or within others'] : []),
		...found.flatMap(({ 0: whole, 1: inside = '', index }) => {
			const words = inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
			const said = words.filter((word) => !SMALL.test(word.replaceAll(/[^\p{L}\p{N}-]/gu, '')));
			if (words.length > EXPLANATION_WORDS_MOST) return [`${whole} has ${words.length} words`];
			if (said.length === 0) return [`${whole} explains nothing`];
			return /[\p{L}\p{N}”’)]\s$/u.test(text.slice(0, index))
				? []
				: [`${whole} does not follow the words that it explains`];
		}),
	];
}
