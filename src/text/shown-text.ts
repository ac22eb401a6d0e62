/**
 * The text of the decision as pages show it, put together again for whoever wants to know whether it
 * is what was built: the Chinese to the original, both languages to one text. A page, a host or a copy
 * may have lost or changed something; whatever is not as it was gives another text.
 */
import type { Bilingual } from '../model/bilingual.ts';
import { PREAMBLE, SECTION_IDS } from '../model/ids.ts';
import { restoreOriginal } from './original.ts';
import { toOriginalPunctuation } from './punctuation.ts';

/** What a heading or a sentence stands in on a page. */
export const TEXT_KINDS = ['heading', 'adoption', 'sentence'] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

/** A heading or a sentence in one language, as an element of a page has it. */
export interface ShownText {
	kind: TextKind;
	/** Id of the sentence or of what is headed; the adoption note has none. */
	id: string;
	language: keyof Bilingual;
	text: string;
}

/** The original, byte for byte if nothing is wrong with what is shown. */
export function originalOf(shown: readonly ShownText[]): string {
	const zh = collected(shown, 'zh');
	const text = (key: string) => {
		const value = zh.get(key);
		return value === undefined ? undefined : toOriginalPunctuation(value);
	};
	return restoreOriginal(
		SECTION_IDS.map((id) => ({
			id,
			title: text(`heading ${id}`) ?? '',
			part: id.endsWith('-1') ? text(`heading ${id.slice(0, 1)}`) : undefined,
			adoption: id === PREAMBLE ? text('adoption ') : undefined,
			paragraphs: paragraphsOf(zh, id).map(toOriginalPunctuation),
		})),
	);
}

/** Every heading and sentence in the order of the document: its Chinese, then its English, a line each. */
export function wholeTextOf(shown: readonly ShownText[]): string {
	const [zh, en] = [collected(shown, 'zh'), collected(shown, 'en')];
	const keys = [...new Set([...zh.keys(), ...en.keys()])];
	const inSection = (id: string) => [
		...(id.endsWith('-1') ? [`heading ${id.slice(0, 1)}`] : []),
		`heading ${id}`,
		...(id === PREAMBLE ? ['adoption '] : []),
		...keys.filter((key) => key.startsWith(`sentence ${id}.`)),
	];
	return SECTION_IDS.flatMap(inSection)
		.flatMap((key) => [zh.get(key) ?? '', en.get(key) ?? ''])
		.map((line) => `${line}\n`)
		.join('');
}

/** The texts of a language by kind and id. One that is shown twice must be the same each time. */
function collected(shown: readonly ShownText[], language: keyof Bilingual): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { kind, id, text, language: own } of shown) {
		if (own !== language) continue;
		const key = `${kind} ${id}`;
		const known = texts.get(key);
		texts.set(key, known === undefined || known === text ? text : known + text);
	}
	return texts;
}

/** The paragraphs of a section, told by the third part of the sentences’ ids. */
function paragraphsOf(texts: ReadonlyMap<string, string>, section: string): string[] {
	const paragraphs = new Map<string, string>();
	for (const [key, text] of texts) {
		if (!key.startsWith(`sentence ${section}.`)) continue;
		const paragraph = key.split('.')[1] ?? '';
		paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + text);
	}
	return [...paragraphs.values()];
}
