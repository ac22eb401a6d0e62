import { getCommitments } from './commitments.ts';
import type { Phrase } from './phrase-offsets.ts';
import { getPhrases } from './phrases.ts';
import type { Strength } from '../model/strength.ts';

/** A phrase with how firmly it is meant, if it says so. */
export interface FirmPhrase extends Phrase {
	strength?: Strength | undefined;
}

/** The phrases of every text by its id, text by text as a page asks for them: by section. */
export function getPhraseFiles(): [section: string, [id: string, phrases: FirmPhrase[]][]][] {
	const strengths = new Map(getCommitments().map(({ id, strength }) => [id, strength]));
	const texts = [...getPhrases()].map(([id, phrases]): [string, FirmPhrase[]] => [
		id,
		phrases.map((phrase, index) => ({
			...phrase,
			strength: strengths.get(`${id}/${String(index + 1)}`),
		})),
	]);
	return [...Map.groupBy(texts, ([id]) => id.split('.')[0] ?? id)];
}
