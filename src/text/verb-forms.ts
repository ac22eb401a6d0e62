/** Finds listed English verbs in a text in whatever form they stand: builds, built up, developing. */
import { englishWords, type EnglishWord } from './english-words.ts';

/**
 * The main verb of an English phrase, of those given: what “will be” is said of it, else what stands
 * first; the longer one where two begin together.
 */
export function mainVerb(phrase: string, verbs: readonly string[]): string | undefined {
	const [, after = ''] = phrase.split(/\bwill be\b/);
	return firstVerb(after, verbs) ?? firstVerb(phrase, verbs);
}

function firstVerb(text: string, verbs: readonly string[]): string | undefined {
	const words = englishWords(text);
	const listed = verbs.map((verb) => ({ verb, parts: verb.toLowerCase().split(' ') }));
	for (const start of words.keys()) {
		const [longest] = listed
			.filter(({ parts }) =>
				parts.every((part, index) => isForm(words[start + index], part, index)),
			)
			.sort((a, b) => b.parts.length - a.parts.length);
		if (longest) return longest.verb;
	}
	return undefined;
}

/** Only the first word of a verb changes its form: carries out. */
function isForm(word: EnglishWord | undefined, part: string, index: number): boolean {
	if (!word || index > 0) return word?.word === part;
	return formsOf(part).test(word.word);
}

const patterns = new Map<string, RegExp>();

function formsOf(verb: string): RegExp {
	const known = patterns.get(verb);
	if (known) return known;
	const [short, last] = [verb.slice(0, -1), verb.slice(-1)];
	const forms = `${verb}(?:e?s|e?d|ing)?|${short}(?:ing|ies|ied)|${verb}${last}(?:ed|ing)`;
	const pattern = new RegExp(`^(?:${forms})$`);
	patterns.set(verb, pattern);
	return pattern;
}
