/** The phrases of the decision: where each stands in both languages. */
import { textsOf, type IdentifiedText } from '../content/section-texts.ts';
import { alignment, sections } from './files.ts';
import { phraseOf, type Offsets, type Phrase } from './phrase-offsets.ts';

let phrases: ReadonlyMap<string, Phrase[]> | undefined;
let texts: ReadonlyMap<string, IdentifiedText> | undefined;

/** Every text of the decision, headings too, by its id. */
export function identifiedTexts(): ReadonlyMap<string, IdentifiedText> {
	texts ??= new Map(sections.flatMap(textsOf).map((text) => [text.id, text]));
	return texts;
}

/** The phrases of every text by its id, in the order of the decision. */
export function getPhrases(): Map<string, Phrase[]> {
	const groups = new Map(alignment.map((aligned) => [aligned.id, aligned.groups]));
	return new Map(
		[...identifiedTexts()].map(([id, text]) => [
			id,
			(groups.get(id) ?? []).map((group) => phraseOf(group, text)),
		]),
	);
}

/** Where in the English of a sentence or heading there are words that render nothing in the Chinese. */
export function addedIn(id: string): Offsets[] {
	phrases ??= getPhrases();
	const added = (phrases.get(id) ?? []).filter(({ kind }) => kind === 'added');
	return added.flatMap(({ en }) => en);
}
