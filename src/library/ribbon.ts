/** The decision as a line: every sentence as wide as its Chinese is long, in the order of the text. */
import { partOf, sectionOf } from '../model/ids.ts';
import { gathered, layOut, type Stretch } from '../text/ribbon.ts';
import { allSentences, getSections } from './decision.ts';

/** The line with its sentences, and what these make up. */
export interface Ribbon {
	length: number;
	sentences: Stretch[];
	sections: Stretch[];
	/** The preamble is part 0. */
	parts: Stretch[];
}

const ribbon = laidOut();

/** The line of the whole decision. */
export function getRibbon(): Ribbon {
	return ribbon;
}

function laidOut(): Ribbon {
	const sentences = layOut(allSentences(getSections()));
	const last = sentences.at(-1);
	return {
		length: last ? last.start + last.length : 0,
		sentences,
		sections: gathered(sentences, sectionOf),
		parts: gathered(sentences, (id) => String(partOf(sectionOf(id)) ?? 0)),
	};
}
