/** Cuts a sentence into pieces that a speech synthesizer takes without breaking off. */

/**
 * The longest piece in characters. Chrome stops a remote voice after about 15 seconds
 * (https://crbug.com/41294170); at normal speed these take well under ten.
 */
const LONGEST = { zh: 60, en: 160 } as const;

/** After these a voice may pause: a clause ends there, with the marks that close what it closes. */
const CLAUSE_END =
	/(?<=[，。；：、！？）][”’」』）]*)(?![”’」』，。；：、！？）])|(?<=[,;:.!?)][”’)]*\s)|(?<=—)(?!—)/u;

/**
 * The clauses of a sentence, joined to pieces as long as allowed; together they are the sentence. A
 * clause that is longer by itself is cut between words, into pieces of about one length.
 */
export function speechPieces(text: string, language: 'zh' | 'en'): string[] {
	const longest = LONGEST[language];
	const clauses = text.split(CLAUSE_END).flatMap((clause) => {
		if (clause.length <= longest) return clause;
		const share = clause.length / Math.ceil(clause.length / longest);
		return joined(wordsOf(clause, language, longest), share);
	});
	return joined(clauses, longest);
}

/** The words of a text with what stands behind them; letters where there is no telling words. */
function wordsOf(text: string, language: 'zh' | 'en', longest: number): string[] {
	const isSegmented = language === 'zh' && 'Segmenter' in Intl;
	const words = isSegmented
		? Array.from(
				new Intl.Segmenter(language, { granularity: 'word' }).segment(text),
				(one) => one.segment,
			)
		: text.split(/(?<=\s)/u);
	return words.flatMap((word) => (word.length > longest ? Array.from(word) : word));
}

/** Neighbors put together as long as they are not longer than a limit. */
function joined(parts: readonly string[], limit: number): string[] {
	const pieces: string[] = [];
	for (const part of parts) {
		const last = pieces.at(-1);
		if (last === undefined || last.length + part.length > limit) pieces.push(part);
		else pieces[pieces.length - 1] = last + part;
	}
	return pieces;
}
