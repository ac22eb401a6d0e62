/** Cuts a sentence into pieces that a speech synthesizer takes without breaking off. */

/**
 * The longest piece in characters. Chrome stops a remote voice after about 15 seconds
 * (https://crbug.com/41294170); at normal speed these take well under ten.
 */
const LONGEST = { zh: 60, en: 160 } as const;

/** After these a voice may pause: a clause ends there. */
const CLAUSE_END = /(?<=[，。；：、！？）])|(?<=[,;:.!?)]\s)|(?<=——)/u;

/**
 * The clauses of a sentence, joined to pieces as long as allowed; together they are the sentence. A
 * clause that is longer by itself stays whole.
 */
export function speechPieces(text: string, language: 'zh' | 'en'): string[] {
	const pieces: string[] = [];
	for (const clause of text.split(CLAUSE_END)) {
		const last = pieces.at(-1);
		if (last !== undefined && last.length + clause.length <= LONGEST[language]) {
			pieces[pieces.length - 1] = last + clause;
		} else {
			pieces.push(clause);
		}
	}
	return pieces;
}
