/** Queries over the glossary: entries with their explanations, their uses and their neighbors. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { explanationOf } from '../markdown/explanation.ts';
import { parseMdx } from '../markdown/parse.ts';
import type { Basis, GlossaryFrontmatter } from '../model/glossary.ts';
import type { Language } from '../model/language.ts';
import type { Run, Term } from '../model/term.ts';
import { markPair, runsOf } from '../text/matching.ts';
import { tonelessPinyin } from '../text/pinyin.ts';
import { allSentences, getSections, type Section } from './decision.ts';
import { usesOf, type Use } from './occurrences.ts';

/** A block of an explanation; other terms that it names are set apart in its runs. */
export interface Explanation extends Record<Language, Run[]> {
	basis: Basis;
}

/** A term with all that its page shows. */
export interface GlossaryEntry extends GlossaryFrontmatter {
	id: string;
	explanation: Explanation[];
	/** Every sentence that uses it, in order. */
	uses: Use[];
	/** The sections whose heading, or whose part's heading, uses it. */
	headings: Section[];
	/** Pinyin without tones and spaces, by which it is sorted. */
	keys: { pinyin: string };
}

let glossary: Promise<GlossaryEntry[]> | undefined;

/** All entries in the order of their pinyin. */
export function getGlossary(): Promise<GlossaryEntry[]> {
	glossary ??= readGlossary();
	return glossary;
}

/** All entries in the order that a reader of a language expects: by pinyin, or by English. */
export async function getGlossaryIn(language: Language): Promise<GlossaryEntry[]> {
	const entries = await getGlossary();
	return language === 'zh'
		? entries
		: entries.toSorted((a, b) => compare(letters(a.en), letters(b.en)));
}

/** The number of sections in which a term is used. */
export function sectionCount(entry: GlossaryEntry): number {
	return new Set(entry.uses.map(({ sentence }) => sentence.id.split('.')[0])).size;
}

/** An explanation in one language as plain text. */
export function explanationText(entry: GlossaryEntry, language: Language): string {
	const space = language === 'en' ? ' ' : '';
	return entry.explanation
		.map((block) => block[language].map(({ text }) => text).join(''))
		.join(space);
}

async function readGlossary(): Promise<GlossaryEntry[]> {
	const collection = await getCollection('glossary');
	const sections = await getSections();
	const sentences = allSentences(sections);
	const terms = collection.map(toTerm);
	return collection
		.map((entry) => {
			const term = toTerm(entry);
			const { pinyin } = entry.data;
			return {
				...entry.data,
				id: entry.id,
				explanation: explain(entry, terms),
				uses: usesOf(term, sentences),
				headings: sections.filter((section) =>
					term.forms.some((form) => headingText(section).includes(form)),
				),
				keys: {
					pinyin: tonelessPinyin(pinyin),
				},
			};
		})
		.toSorted((a, b) => compare(a.keys.pinyin, b.keys.pinyin) || compare(a.id, b.id));
}

function toTerm({ id, data }: CollectionEntry<'glossary'>): Term {
	return {
		id,
		forms: [data.zh, ...data.forms],
		renderings: [data.en, ...data.variants],
		hasEntry: true,
	};
}

function explain(entry: CollectionEntry<'glossary'>, terms: readonly Term[]): Explanation[] {
	const others = terms.filter(({ id }) => id !== entry.id);
	return explanationOf(parseMdx(entry.body ?? '')).blocks.map(({ basis, zh, en }) => {
		const marks = markPair(zh, en, others);
		return { basis, zh: runsOf(zh, marks.zh), en: runsOf(en, marks.en) };
	});
}

function headingText({ title, adoption, entry }: Section): string {
	return [title.zh, adoption?.zh, entry.data.part?.zh].join('\n');
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
