import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A sentence as the site gives it in its data. */
export interface Sentence {
	id: string;
	zh: string;
	en: string;
}

/** All sentences of the last build, in order. */
export function allSentences(): Sentence[] {
	const data: unknown = JSON.parse(readFileSync('dist/data/decision.json', 'utf8'));
	assert.ok(Array.isArray(data) && data.every(isSentence));
	return data;
}

function isSentence(value: unknown): value is Sentence {
	return (
		typeof value === 'object' && value !== null && 'id' in value && 'zh' in value && 'en' in value
	);
}
