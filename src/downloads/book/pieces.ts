/** The words of sentences, notes and explanations as markup, with links within the book. */
import type { TextPiece } from '../../library/marked-text.ts';
import { markAnchor, noteAnchor, sectionOf, sentenceAnchor } from '../../model/ids.ts';
import type { Run } from '../../model/term.ts';
import { element, type Child } from '../markup.ts';
import { termAnchor, type Book } from './book.ts';

/** A sentence in one language: terms lead to the glossary, marks to notes. */
export function sentencePieces(pieces: readonly TextPiece[], book: Book): Child[] {
	return pieces.map((piece): Child => {
		if (piece.kind === 'words') return piece.text;
		if (piece.kind === 'term') return piece.isFirst ? termLink(piece, book) : piece.text;
		const { note, mark, number } = piece;
		return element(
			'a',
			{
				class: 'note-mark',
				id: markAnchor(mark),
				'data-note': '',
				'epub:type': 'noteref',
				role: 'doc-noteref',
				href: `#${noteAnchor(note)}`,
			},
			String(number),
		);
	});
}

/** Words of our own: the terms and sentences that they name are links. */
export function ownRuns(runs: readonly Run[], book: Book): Child[] {
	return runs.map(({ text, term, sentence }): Child => {
		if (sentence !== undefined) return sentenceLink(sentence, text, book);
		return term === undefined ? text : termLink({ term, text }, book);
	});
}

/** A link to a sentence of the book. */
export function sentenceLink(sentence: string, text: string, book: Book): Child {
	const href = `${book.sectionFile(sectionOf(sentence))}#${sentenceAnchor(sentence)}`;
	return element('a', { href }, text);
}

function termLink({ term, text }: { term: string; text: string }, book: Book): Child {
	const href = `${book.glossaryFile}#${termAnchor(term)}`;
	return element('a', { class: 'term', 'data-term': term, href }, text);
}
