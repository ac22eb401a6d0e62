/** Tells `/data/phrases.json` from whatever else a server may send in its place. */
import type { PhrasePlaces } from '../../search/phrase-spans.ts';

/** Whether data are the phrases of every text by its id. */
export function isPhraseTable(data: unknown): data is Record<string, PhrasePlaces[]> {
	return (
		typeof data === 'object' &&
		data !== null &&
		Object.values(data).every((phrases) => Array.isArray(phrases) && phrases.every(isPhrase))
	);
}

function isPhrase(data: unknown): boolean {
	return (
		typeof data === 'object' &&
		data !== null &&
		'zh' in data &&
		isPlaces(data.zh) &&
		'en' in data &&
		isPlaces(data.en)
	);
}

function isPlaces(data: unknown): boolean {
	return (
		Array.isArray(data) &&
		data.every((place) => Array.isArray(place) && place.every((end) => typeof end === 'number'))
	);
}
