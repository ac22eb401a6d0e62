/**
 * What is cited: a sentence, a run of them or the whole, of the original or of our translation. Each format
 * (`gb-t-7714.ts`, `apa.ts`, `chicago.ts`, `bibtex.ts`, `ris.ts`) is a function of this record and
 * of nothing else, so it runs at build time, in tests and in the browser alike.
 */
import type { Language } from '../../../model/language.ts';

/** A cited passage and the document it stands in. */
export interface CitedSource {
	/** Chinese for the original, English for our translation. */
	language: Language;
	/** The body that adopted the document, in this language. */
	issuer: string;
	/** The document's title in this language. */
	title: string;
	/** The day of adoption, `YYYY-MM-DD`. */
	adopted: string;
	/** The site the text was read on, in this language. */
	site: string;
	/** What the translation is; absent for the original. */
	standing?: string | undefined;
	/** The sentence or range as readers see it, `2-3.1.4–6` or `2-3.1.4, 2-4.1.1`; absent for the whole document. */
	sentences?: string | undefined;
	/** Address of the passage; empty where the site was given none. */
	url: string;
	/** The day it was read, `YYYY-MM-DD`, known only where it is copied. */
	accessed?: string | undefined;
}

/** A date in the words of a language: `June 23, 2024`, `2024年6月23日`. */
export function dateInWords(date: string, language: Language): string {
	return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(new Date(date));
}

/** `2-3.1.4` is a sentence, `2-3.1.4–6` and `2-3.1.4, 2-4.1.1` are sentences; the whole document names none. */
export function sentencesInWords({
	language,
	sentences,
}: Pick<CitedSource, 'language' | 'sentences'>): string | undefined {
	if (sentences === undefined) return undefined;
	if (language === 'zh') return `第${sentences}句`;
	return `${/[–,]/.test(sentences) ? 'sentences' : 'sentence'} ${sentences}`;
}
