/** What the components of prose, notes and explanations stand for. */
import { wordsOf } from '../content/lines.ts';
import type { Language } from '../model/language.ts';
import type { Counted, Reference } from '../model/reference.ts';
import type { Run } from '../model/term.ts';
import { allSentences, getSections } from './decision.ts';
import { entries, topics } from './files.ts';

/** A reference as a run of text in a language, with what it leads to. */
export function runOf(reference: Reference, language: Language): Run {
	switch (reference.kind) {
		case 'sentence':
		case 'quotation':
			return { text: wordsOf(reference), sentence: reference.sentence };
		case 'term': {
			const { term, text } = reference;
			const entry = entries.find(({ id }) => id === term);
			return { text: text === '' ? (entry?.[language] ?? term) : text, term };
		}
		case 'count':
			return { text: String(countOf(reference.of)) };
	}
}

/** How many of something there are. */
export function countOf(counted: Counted): number {
	const sections = getSections();
	switch (counted) {
		case 'sections':
			return sections.length;
		case 'sentences':
			return allSentences(sections).length;
		case 'segments':
			return sections.reduce(
				(sum, { title, opens, adoption, sentences }) =>
					sum + [title, opens, adoption].filter(Boolean).length + sentences.length,
				0,
			);
		case 'terms':
			return entries.length;
		case 'notes':
			return sections.reduce((sum, { notes }) => sum + notes.length, 0);
		case 'topics':
			return topics.length;
	}
}
