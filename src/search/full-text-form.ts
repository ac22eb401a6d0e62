/**
 * The form in which Chinese goes into Pagefind's index and into its queries. Pagefind cuts Chinese
 * by a dictionary, which loses some words and joins others; so each character is a word of its own,
 * and each sign too, so that a phrase does not run across it. Pages as served are never altered.
 */
import type { Reading } from './query.ts';

const HAN = /\p{Script=Han}/gu;
const SIGN = /[^\p{L}\p{N}\s]/gu;

/** Chinese text with every character and every sign as a word. */
export function fullTextForm(chinese: string): string {
	return chinese
		.replace(SIGN, (sign) => ` u${(sign.codePointAt(0) ?? 0).toString(16)} `)
		.replace(HAN, ' $& ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What Pagefind is asked for a reading: one query a word; a record must answer all of them. */
export function fullTextQueries(reading: Reading): string[] {
	return reading.flatMap(({ literals, english, isQuoted }) => {
		const [literal = ''] = literals;
		if (/\p{Script=Han}/u.test(literal)) return [`"${fullTextForm(literal)}"`];
		const words = english.map(({ word }) => word).join(' ');
		if (words === '') return [];
		return [isQuoted || english.length > 1 ? `"${words}"` : words];
	});
}
