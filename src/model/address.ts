/**
 * Reads an address of this site wherever it was copied from, for the search: a number as the pages and
 * references print it (`2-3.1.4–6`, `第2-3.1.4句`), a fragment (`#s2-3.1.4..6`), or an address in full, also
 * in the middle of a reference or with signs and tracking behind it.
 */
import { plainAddress } from './plain-address.ts';
import { rangeInAddress } from './range-address.ts';
import { parseRange, rangeAtStart, type SentenceRange } from './sentence-range.ts';

/** What an address leads to: a stretch of the text, or something else by its id. */
export type Address =
	({ kind: 'text' } & SentenceRange) | { kind: 'note' | 'term' | 'topic'; id: string };

/** Folder, page in it, query and fragment of an address in full. */
const PAGE =
	/\/(?:zh|en)\/(decision|glossary|topics)(?:\/([\da-z-]*)[^\s?#]*)?(?:\?([^\s#]*))?(?:#(\S*))?/iu;
const NOTE = /^#?(?:note-([\w-]*\w)|mark-([\w-]*\w)-(?:zh|en)\b)/u;
const ANCHOR = /^(?:#|s\d|section-|note-)/iu;
const WORD_BEFORE = /^(?:第|sentences?\b)\s*/iu;
/** The number of a phrase, the Chinese for “sentence”; then signs, the title of a hit, tracking. */
const BEHIND = /^(?:\/\d+)?\s*句?(?:[^\p{L}\p{N}%‰]*(?:$|[?&]\w+=)|\s+·\s)/u;

/** What a text leads to; nothing if it is no address, however much it has of one. */
export function parseAddress(text: string): Address | undefined {
	const plain = plainAddress(text);
	const page = PAGE.exec(plain);
	if (page) return ofPage(page);
	const bare = plain.replace(/^[^\p{L}\p{N}#]+/u, '').replace(WORD_BEFORE, '');
	if (ANCHOR.test(bare)) return ofText(parseRange(bare)) ?? ofNote(bare);
	const found = rangeAtStart(bare);
	return ofText(found && BEHIND.test(found.rest) ? found.range : undefined);
}

function ofPage([, folder, id = '', query = '', fragment = '']: RegExpExecArray) {
	if (folder === 'decision') {
		const range = rangeInAddress(query, fragment);
		return ofText(range) ?? ofNote(fragment) ?? ofText(parseRange(`section-${id}`));
	}
	return id === '' ? undefined : other(folder === 'glossary' ? 'term' : 'topic', id);
}

function ofText(range: SentenceRange | undefined): Address | undefined {
	return range && { kind: 'text', ...range };
}

function ofNote(fragment: string): Address | undefined {
	const [, note, marked] = NOTE.exec(fragment) ?? [];
	const id = note ?? marked;
	return id === undefined ? undefined : other('note', id);
}

function other(kind: 'note' | 'term' | 'topic', id: string): Address {
	return { kind, id };
}
