import type { Bilingual } from '../model/bilingual.ts';
import type { Language } from '../model/language.ts';

/**
 * How fast the text is read silently. English: 238 words a minute, the mean for non-fiction of 190
 * studies (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). Chinese: 300 characters a
 * minute, what China's curriculum standard for Chinese asks of silent reading at the end of primary
 * school, as a policy text is read no faster than that.
 */
const PER_MINUTE = { zh: 300, en: 238 } as const;

/** Minutes that reading the sentences in one language takes, not rounded. */
export function readingMinutes(sentences: readonly Bilingual[], language: Language): number {
	const count = sentences.reduce((sum, sentence) => sum + units(sentence[language], language), 0);
	return count / PER_MINUTE[language];
}

/** Han characters of a Chinese text, words of an English one. */
function units(text: string, language: Language): number {
	return language === 'zh'
		? (text.match(/\p{Script=Han}/gu)?.length ?? 0)
		: text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
