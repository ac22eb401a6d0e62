import { originalWords } from '../../i18n/original-words.ts';
import type { TextSentence } from '../../library/marked-text.ts';
import { sentenceAnchor } from '../../model/ids.ts';
import { element, type MarkupElement } from '../markup.ts';
import type { Book } from './book.ts';
import { sentencePieces } from './pieces.ts';

/** A sentence in all languages of the book, each a paragraph of its own, with its number before it. */
export function pairMarkup(sentence: TextSentence, book: Book): MarkupElement {
	const { id } = sentence;
	return element(
		'div',
		{ class: 'pair', id: sentenceAnchor(id) },
		element('p', { class: 'number' }, id),
		book.languages.map((language) =>
			element(
				'p',
				{ class: 'half', 'data-sentence': id, ...originalWords(language) },
				sentencePieces(sentence[language], book),
			),
		),
	);
}

/** A paragraph in the one language of the book, as running text under its number. */
export function runningMarkup(sentences: readonly TextSentence[], book: Book): MarkupElement {
	const [language = 'zh'] = book.languages;
	const number = sentences[0]?.id.replace(/\.\d+$/, '') ?? '';
	return element(
		'div',
		{ class: 'paragraph' },
		element('p', { class: 'number' }, number),
		element(
			'p',
			originalWords(language),
			sentences.flatMap((sentence, index) => [
				...(index > 0 && language === 'en' ? [' '] : []),
				element(
					'span',
					{ id: sentenceAnchor(sentence.id), 'data-sentence': sentence.id },
					sentencePieces(sentence[language], book),
				),
			]),
		),
	);
}
