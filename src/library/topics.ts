/** Queries over the topics: their sentences, what is named in them, and their neighbors. */
import { termOf } from '../content/terms.ts';
import { partOf, sectionOf } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import { NAMED_KINDS, type NamedKind, type Topic as WrittenTopic } from '../model/topic.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Run } from '../model/term.ts';
import { markPair, runsOf } from '../text/matching.ts';
import { allSentences, getSections, type Section, type Sentence } from './decision.ts';
import { topics as written } from './files.ts';
import { getGlossary, type GlossaryEntry } from './glossary.ts';
import { getNotes, type Note } from './notes.ts';

/** A sentence of a topic with the topic's terms set apart. */
export interface TopicSentence extends Record<Language, Run[]> {
	sentence: Sentence;
	/** The notes on it. */
	notes: Note[];
}

/** The sentences of a topic that stand in one section. */
export interface TopicSection {
	section: Section;
	sentences: TopicSentence[];
}

/** A topic with all that its page shows but its neighbors. */
export interface Topic extends Pick<WrittenTopic, 'title' | 'description'> {
	id: string;
	/** Its terms, in the order of the file. */
	terms: GlossaryEntry[];
	/** Its sentences, in order, by section. */
	sections: TopicSection[];
	/** Ids of its sentences, in order. */
	sentences: string[];
	/** How many of them stand in each part; the preamble, which is of no part, is left out. */
	parts: { part: number; count: number }[];
	/** What is named in it, by kind; kinds of which nothing is named are left out. */
	named: { kind: NamedKind; names: Quotation[] }[];
}

/** Another topic that shares sentences with one. */
export interface NeighborTopic {
	topic: Topic;
	/** How many sentences they share, one at least. */
	shared: number;
}

let topics: Topic[] | undefined;

/** All topics, in the order in which the decision comes to speak of them most. */
export function getTopics(): Topic[] {
	topics ??= inOrder();
	return topics;
}

/** The topics that share sentences with one, those that share most first. */
export function neighborsOf(topic: Topic, all: readonly Topic[]): NeighborTopic[] {
	const own = new Set(topic.sentences);
	return all
		.filter(({ id }) => id !== topic.id)
		.map((other) => ({
			topic: other,
			shared: other.sentences.filter((id) => own.has(id)).length,
		}))
		.filter(({ shared }) => shared > 0)
		.toSorted((a, b) => b.shared - a.shared);
}

function inOrder(): Topic[] {
	const sections = getSections();
	const glossary = new Map(getGlossary().map((entry) => [entry.id, entry]));
	const notes = Map.groupBy(getNotes(), ({ sentence }) => sentence);
	const order = allSentences(sections).map(({ id }) => id);
	const middle = ({ sentences }: Topic) =>
		order.indexOf(sentences[Math.floor(sentences.length / 2)] ?? '');
	return written
		.map((topic) => toTopic(topic, sections, glossary, notes))
		.toSorted((a, b) => middle(a) - middle(b) || (a.id < b.id ? -1 : 1));
}

function toTopic(
	data: (typeof written)[number],
	sections: readonly Section[],
	glossary: ReadonlyMap<string, GlossaryEntry>,
	notes: ReadonlyMap<string, Note[]>,
): Topic {
	const terms = data.terms.flatMap((term) => glossary.get(term) ?? []);
	const own = new Set([
		...terms.flatMap(({ uses }) => uses.map(({ sentence }) => sentence.id)),
		...data.sentences.map((added) => added.id),
	]);
	const matched = terms.map(termOf);
	const inSections = sections
		.map((section) => ({
			section,
			sentences: section.sentences
				.filter((sentence) => own.has(sentence.id))
				.map((sentence) => {
					const marks = markPair(sentence.zh, sentence.en, matched);
					return {
						sentence,
						notes: notes.get(sentence.id) ?? [],
						zh: runsOf(sentence.zh, marks.zh),
						en: runsOf(sentence.en, marks.en),
					};
				}),
		}))
		.filter(({ sentences }) => sentences.length > 0);
	const ids = inSections.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence.id));
	return {
		id: data.id,
		title: data.title,
		description: data.description,
		terms,
		sections: inSections,
		sentences: ids,
		parts: [...Map.groupBy(ids, (one) => partOf(sectionOf(one)))].flatMap(([part, inPart]) =>
			part === undefined ? [] : [{ part, count: inPart.length }],
		),
		named: NAMED_KINDS.map((kind) => ({
			kind,
			names: data.named.filter((name) => name.kind === kind),
		})).filter(({ names }) => names.length > 0),
	};
}
