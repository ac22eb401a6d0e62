const SENTENCE_END = '。';

/** A Chinese paragraph as its sentences; each keeps its 。, and ； never ends one. */
export function sentencesOf(paragraph: string): string[] {
	return paragraph.match(/[^。]*。|[^。]+$/g) ?? [];
}

/** Whether a line is exactly one sentence: one 。, and it stands at the end. */
export function isOneSentence(line: string): boolean {
	return line.indexOf(SENTENCE_END) === line.length - 1;
}

/** How many sentences end within a line. */
export function sentenceEnds(line: string): number {
	return line.split(SENTENCE_END).length - 1;
}
