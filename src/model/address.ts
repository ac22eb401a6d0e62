/**
 * Reads an address of this site wherever it was copied from, for the search: a number as the pages and
 * references print it (`2-3.1.4–6`, `第2-3.1.4句`), a fragment (`#s2-3.1.4..6`), or an address in full, also
 * in the middle of a reference or with signs and tracking behind it.
 */
import { SECTION_IDS } from './ids.ts';
import { plainAddress } from './plain-address.ts';
import { rangesInAddress } from './range-address.ts';
import { parseRange, rangeAtStart, type SentenceRange } from './sentence-range.ts';

/** What an address leads to: a stretch of the text, or something else by its id. */
export type Address =
	({ kind: 'text' } & SentenceRange) | { kind: 'note' | 'term' | 'topic'; id: string };

/** Folder, page in it, query and fragment of an address in full. */
const PAGE =
	/\/(?:zh|en)\/(decision|glossary|topics)(?:\/([\da-z-]*)[^\s?#]*)?(?:\?([^\s#]*))?(?:#(\S*))?/iu;
const NOTE = /^#?(?:note-([\w-]*\w)|mark-([\w-]*\w)-(?:zh|en)\b)/u;
const SECTION = /^#?section-(\d(?:-\d)?)(?![\w-])/u;
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
	if (ANCHOR.test(bare)) return ofText(parseRange(bare)) ?? ofSection(bare) ?? ofNote(bare);
	const found = rangeAtStart(bare);
	return ofText(found && BEHIND.test(found.rest) ? found.range : undefined);
}

function ofPage([, folder, id = '', query = '', fragment = '']: RegExpExecArray) {
	if (folder === 'decision') {
		const [range] = rangesInAddress(query, fragment);
		return ofText(range) ?? ofSection(fragment) ?? ofNote(fragment) ?? ofSection(`section-${id}`);
	}
	return id === '' ? undefined : other(folder === 'glossary' ? 'term' : 'topic', id);
}

/** A digit by itself is a number to be looked for, even where it is a part. */
function ofText(range: SentenceRange | undefined): Address | undefined {
	const section = range?.first.split('.')[0] ?? '';
	const isOfText = range && range.first.length > 1 && SECTION_IDS.includes(section);
	return isOfText ? { kind: 'text', ...range } : undefined;
}

/** A section by its anchor, or a part. */
function ofSection(fragment: string): Address | undefined {
	const id = SECTION.exec(fragment)?.[1] ?? '';
	const isOfText = SECTION_IDS.some((one) => one === id || one.startsWith(`${id}-`));
	return isOfText ? { kind: 'text', first: id, last: id } : undefined;
}

function ofNote(fragment: string): Address | undefined {
	const [, note, marked] = NOTE.exec(fragment) ?? [];
	const id = note ?? marked;
	return id === undefined ? undefined : other('note', id);
}

function other(kind: 'note' | 'term' | 'topic', id: string): Address {
	return { kind, id };
}
