/** The decision as a line: every sentence as wide as its Chinese is long, in the order of the text. */
import { getSections } from './decision.ts';

/** A stretch of the line, in Chinese characters from its beginning. */
export interface Stretch {
	/** Id of a sentence or of a section, or the number of a part. */
	id: string;
	start: number;
	length: number;
}

/** The line with its sentences, and what these make up. */
export interface Ribbon {
	length: number;
	sentences: Stretch[];
	sections: Stretch[];
	/** The preamble is part 0. */
	parts: Stretch[];
}

/** What stands between two parts, in characters. */
const GAP = 30;

const ribbon = laidOut();

/** The line of the whole decision. */
export function getRibbon(): Ribbon {
	return ribbon;
}

function laidOut(): Ribbon {
	const [sentences, sections, parts]: Stretch[][] = [[], [], []];
	let at = 0;
	for (const { id, part, sentences: inSection } of getSections()) {
		const number = String(part ?? 0);
		if (sections?.length && parts?.at(-1)?.id !== number) at += GAP;
		const start = at;
		for (const sentence of inSection) {
			const length = Array.from(sentence.zh).length;
			sentences?.push({ id: sentence.id, start: at, length });
			at += length;
		}
		sections?.push({ id, start, length: at - start });
		const last = parts?.at(-1);
		if (last?.id === number) last.length = at - last.start;
		else parts?.push({ id: number, start, length: at - start });
	}
	return { length: at, sentences: sentences ?? [], sections: sections ?? [], parts: parts ?? [] };
}
