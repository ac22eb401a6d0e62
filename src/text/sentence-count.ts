import type { Language } from '../model/language.ts';

/** What ends a sentence; a full stop within a number or an address, such as 2-3.1.4, ends none. */
const ENDS = { zh: /[。！？]/g, en: /[.!?](?=[”’")]*(?:\s|$))/g } as const;

/** The number of sentences of a short text of ours. */
export function sentenceCount(text: string, language: Language): number {
	return text.match(ENDS[language])?.length ?? 0;
}
