/** Queries over the glossary: entries with their explanations and their uses. */
import type { WrittenEntry } from '../content/entry-file.ts';
import { termOf } from '../content/terms.ts';
import type { Basis } from '../model/glossary.ts';
import { sectionOf } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { Run } from '../model/term.ts';
import { markPair } from '../text/matching.ts';
import { tonelessPinyin } from '../text/pinyin.ts';
import { allSentences, getSections, type Section } from './decision.ts';
import { entries } from './files.ts';
import { lineRuns } from './line-runs.ts';
import { runOf } from './references.ts';
import { usesOf, type Use } from './occurrences.ts';

/** A block of an explanation; other terms that it names are set apart in its runs. */
export interface Explanation extends Record<Language, Run[]> {
	basis: Basis;
}

/** A term with all that its page shows. */
export interface GlossaryEntry extends Omit<WrittenEntry, 'explanation'> {
	explanation: Explanation[];
	/** Every sentence that uses it, in order. */
	uses: Use[];
	/** The sections whose heading, or whose part's heading, uses it. */
	headings: Section[];
	/** Pinyin without tones and spaces, by which it is sorted. */
	keys: { pinyin: string };
}

let glossary: GlossaryEntry[] | undefined;

/** All entries in the order of their pinyin. */
export function getGlossary(): GlossaryEntry[] {
	glossary ??= entries.map(toEntry).toSorted(byPinyin);
	return glossary;
}

/** All entries in the order that a reader of a language expects: by pinyin, or by English. */
export function getGlossaryIn(language: Language): GlossaryEntry[] {
	return language === 'zh'
		? getGlossary()
		: getGlossary().toSorted((a, b) => compare(letters(a.en), letters(b.en)));
}

/** The number of sections in which a term is used. */
export function sectionCount(entry: GlossaryEntry): number {
	return new Set(entry.uses.map(({ sentence }) => sectionOf(sentence.id))).size;
}

/** An explanation in one language as plain text. */
export function explanationText(entry: GlossaryEntry, language: Language): string {
	const space = language === 'en' ? ' ' : '';
	return entry.explanation
		.map((block) => block[language].map(({ text }) => text).join(''))
		.join(space);
}

const terms = entries.filter(({ marked }) => marked).map(termOf);

function toEntry(written: WrittenEntry): GlossaryEntry {
	const { pinyin } = written;
	const term = termOf(written);
	const sections = getSections();
	return {
		...written,
		explanation: explain(written),
		uses: usesOf(term, allSentences(sections)),
		headings: sections.filter((section) =>
			term.forms.some((form) => headingText(section).includes(form)),
		),
		keys: { pinyin: tonelessPinyin(pinyin) },
	};
}

function byPinyin(a: GlossaryEntry, b: GlossaryEntry): number {
	return compare(a.keys.pinyin, b.keys.pinyin) || compare(a.id, b.id);
}

function explain({ id, explanation }: WrittenEntry): Explanation[] {
	const others = terms.filter((term) => term.id !== id);
	return explanation.map((block) => {
		const marks = markPair(block.zh.text, block.en.text, others);
		const runs = (language: Language) =>
			lineRuns<Run>(
				block[language],
				marks[language],
				(run) => run,
				(piece) => (piece.kind === 'mark' ? { text: '' } : runOf(piece, language)),
			);
		return { basis: block.basis, zh: runs('zh'), en: runs('en') };
	});
}

function headingText({ title, adoption, opens }: Section): string {
	return [title.zh, adoption?.zh, opens?.zh].join('\n');
}

function letters(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
