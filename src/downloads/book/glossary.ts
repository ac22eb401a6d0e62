import { originalWords } from '../../i18n/original-words.ts';
import { getGlossaryIn, type GlossaryEntry } from '../../library/glossary.ts';
import { LANGUAGE_TAGS } from '../../model/language.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';
import { termAnchor, type Book } from './book.ts';
import { ownRuns, sentenceLink } from './pieces.ts';
import { labelSpans } from './words.ts';

/** The glossary of a book, each entry with links back to the sentences that use its term. */
export function glossaryMarkup(book: Book): MarkupElement {
	const [language = 'zh'] = book.languages;
	return element(
		'section',
		{ class: 'glossary', id: 'glossary', 'epub:type': 'glossary', role: 'doc-glossary' },
		element(`h${book.topLevel}`, {}, labelSpans('glossary.title', book.languages)),
		getGlossaryIn(language).map((entry) => entryMarkup(entry, book)),
	);
}

function entryMarkup(entry: GlossaryEntry, book: Book): MarkupElement {
	const { id, zh, pinyin, en, explanation, uses } = entry;
	return element(
		'section',
		{ class: 'entry', id: termAnchor(id) },
		element(
			`h${book.topLevel + 1}`,
			{},
			element('span', { class: 'entry-zh', ...originalWords('zh') }, zh),
			' ',
			element('span', { class: 'entry-en', ...originalWords('en') }, en),
		),
		element('p', { class: 'pinyin', lang: 'zh-Latn-pinyin' }, pinyin),
		explanation.flatMap((block) =>
			book.languages.map((language) =>
				element('p', { lang: LANGUAGE_TAGS[language] }, ownRuns(block[language], book)),
			),
		),
		uses.length === 0
			? []
			: element(
					'p',
					{ class: 'uses' },
					labelSpans('downloads.uses', book.languages),
					' ',
					uses.flatMap(({ sentence }, index): Child[] => [
						...(index === 0 ? [] : [', ']),
						sentenceLink(sentence.id, sentence.id, book),
					]),
				),
	);
}
