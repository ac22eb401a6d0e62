/** The register of what the decision commits to, and how firmly. */
import type { Commitment } from '../model/commitment.ts';
import { LANGUAGES } from '../model/language.ts';
import { STRENGTHS, type Strength, type VerbClass } from '../model/strength.ts';
import { commitmentsIn } from './commitment-rows.ts';
import { getSections, type Section, type Sentence } from './decision.ts';
import { alignment, strengths } from './files.ts';
import { identifiedTexts } from './phrases.ts';
import { getTopics } from './topics.ts';

/** How many phrases have a strength. */
export interface StrengthCount {
	strength: Strength;
	count: number;
}

/** A sentence with its phrases that have a strength. */
export interface RegisterSentence {
	sentence: Sentence;
	rows: Commitment[];
}

/** The phrases with a strength of one section, sentence by sentence. */
export interface RegisterSection {
	section: Section;
	sentences: RegisterSentence[];
}

let rows: Commitment[] | undefined;

/** Every phrase with a strength, in the order of the decision. */
export function getCommitments(): Commitment[] {
	rows ??= inOrder();
	return rows;
}

/** The same section by section and sentence by sentence. */
export function getRegister(): RegisterSection[] {
	const bySentence = Map.groupBy(getCommitments(), ({ sentence }) => sentence);
	return getSections().map((section) => ({
		section,
		sentences: section.sentences.flatMap((sentence) => {
			const own = bySentence.get(sentence.id);
			return own ? [{ sentence, rows: own }] : [];
		}),
	}));
}

/** The classes of verbs, the firmest first. */
export function getStrengths(): VerbClass[] {
	return STRENGTHS.flatMap((id) => strengths.find((one) => one.id === id) ?? []);
}

/** The strengths of a sentence’s phrases, in order. */
export function strengthsOf(sentence: string): Strength[] {
	return getCommitments()
		.filter((row) => row.sentence === sentence)
		.map(({ strength }) => strength);
}

/** How many phrases of some sentences have which strength, the firmest first; none is left out. */
export function countStrengths(sentences: readonly string[]): StrengthCount[] {
	const wanted = new Set(sentences);
	const own = getCommitments().filter((row) => wanted.has(row.sentence));
	return STRENGTHS.map((strength) => ({
		strength,
		count: own.filter((row) => row.strength === strength).length,
	})).filter(({ count }) => count > 0);
}

/** The static paths of `/{zh,en}/commitments/`. */
export function getCommitmentPages() {
	const topics = getTopics();
	const [register, classes] = [getRegister(), getStrengths()];
	return LANGUAGES.map((language) => ({
		params: { language },
		props: { language, register, classes, topics },
	}));
}

function inOrder(): Commitment[] {
	const topics = getTopics();
	const cut = new Map(alignment.map((aligned) => [aligned.id, aligned]));
	return [...identifiedTexts().values()].flatMap((text) => {
		const aligned = cut.get(text.id);
		if (!aligned) return [];
		const own = topics.filter(({ sentences }) => sentences.includes(text.id));
		return commitmentsIn(
			aligned,
			text,
			strengths,
			own.map(({ id }) => id),
		);
	});
}
