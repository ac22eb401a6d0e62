/** Which phrase stands where in a text; pure, for browsers. */
import type { Language } from '../../model/language.ts';

/** From where, up to where, in UTF-16 units. */
export type Place = readonly [start: number, end: number];

/** A phrase as `/data/phrases/<section>.json` has it. */
export interface PhrasePlaces extends Readonly<Record<Language, readonly Place[]>> {
	/** Set where one language has nothing for it. */
	readonly kind?: 'added' | 'left' | undefined;
	/** Which strength it has, if it has one. */
	readonly strength?: string | undefined;
}

/** The phrases that hold, begin or end at an offset: two where one follows the other. */
export function phrasesAt(
	phrases: readonly PhrasePlaces[],
	language: Language,
	offset: number,
): number[] {
	return phrases.flatMap((phrase, index) =>
		phrase[language].some(([start, end]) => start <= offset && offset <= end) ? [index] : [],
	);
}

/** The phrase behind or before another as one language is read; from none, the first or the last. */
export function phraseBeside(
	phrases: readonly PhrasePlaces[],
	language: Language,
	from: number | undefined,
	by: 1 | -1,
): number | undefined {
	const order = phrases
		.map((phrase, index) => ({ index, start: phrase[language][0]?.[0] }))
		.filter(({ start }) => start !== undefined)
		.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
		.map(({ index }) => index);
	if (from === undefined) return by === 1 ? order[0] : order.at(-1);
	const at = order.indexOf(from) + by;
	return at < 0 ? undefined : order[at];
}

/** Words of a phrase, `…` between places that are apart. */
export function wordsAt(text: string, places: readonly Place[]): string {
	return places.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** How much closing punctuation may stand behind the last phrase. */
const CLOSING = 4;

/** Whether a text is the one that the phrases were cut from: another is, say, a browser’s translation. */
export function isCutFrom(
	text: string,
	phrases: readonly PhrasePlaces[],
	language: Language,
): boolean {
	const end = Math.max(...phrases.flatMap((phrase) => phrase[language].map((place) => place[1])));
	return end <= text.trimEnd().length && text.trimEnd().length <= end + CLOSING;
}

/** The phrases of each text of a file; whatever is none is left out. */
export function readPhrases(data: unknown): Map<string, PhrasePlaces[]> {
	const texts = typeof data === 'object' && data !== null ? Object.entries(data) : [];
	return new Map(
		texts.map(([id, phrases]: [string, unknown]) => [
			id,
			Array.isArray(phrases) ? phrases.map(readPhrase) : [],
		]),
	);
}

function readPhrase(data: unknown): PhrasePlaces {
	const fields = new Map<string, unknown>(
		typeof data === 'object' && data !== null ? Object.entries(data) : [],
	);
	const [kind, strength] = [fields.get('kind'), fields.get('strength')];
	return {
		zh: readPlaces(fields.get('zh')),
		en: readPlaces(fields.get('en')),
		kind: kind === 'added' || kind === 'left' ? kind : undefined,
		strength: typeof strength === 'string' ? strength : undefined,
	};
}

function readPlaces(data: unknown): Place[] {
	if (!Array.isArray(data)) return [];
	return data.map((place: unknown) => {
		const [start, end]: unknown[] = Array.isArray(place) ? place : [];
		return [Number(start), Number(end)];
	});
}
