/** The ribbon: the sentences of the decision on one line, each as wide as its Chinese is long. */

/** A stretch of the line, in Chinese characters from its beginning. */
export interface Stretch {
	/** Id of a sentence or of a section, or the number of a part. */
	id: string;
	start: number;
	length: number;
}

/** What stands between two parts, in characters. */
const GAP = 30;

/** Sentences in the order of the text as stretches, set apart where their ids begin another part. */
export function layOut(sentences: readonly { id: string; zh: string }[]): Stretch[] {
	let [at, part] = [0, sentences[0]?.id[0]];
	return sentences.map(({ id, zh }) => {
		if (id[0] !== part) at += GAP;
		part = id[0];
		const stretch = { id, start: at, length: Array.from(zh).length };
		at += stretch.length;
		return stretch;
	});
}

/** Stretches that follow one another as one for each name: the sections or the parts of sentences. */
export function gathered(stretches: readonly Stretch[], nameOf: (id: string) => string): Stretch[] {
	const whole: Stretch[] = [];
	for (const { id, start, length } of stretches) {
		const last = whole.at(-1);
		if (last?.id === nameOf(id)) last.length = start + length - last.start;
		else whole.push({ id: nameOf(id), start, length });
	}
	return whole;
}

/**
 * Stretches as the commands of one path along y = 1, to be drawn as wide as the ribbon is high; each is
 * `gap` shorter than it is, so that one can be told from the next.
 */
export function ribbonPath(stretches: readonly Stretch[], gap = 0): string {
	let end = 0;
	return stretches
		.map(({ start, length }, index) => {
			const width = Math.max(length - gap, 1);
			const move = index === 0 ? `M${start} 1` : `m${start - end} 0`;
			end = start + width;
			return `${move}h${width}`;
		})
		.join('');
}
