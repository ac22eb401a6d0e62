import { createHash } from 'node:crypto';
import { getSections, partsOf } from '../../library/decision.ts';
import { LANGUAGES, LANGUAGE_TAGS } from '../../model/language.ts';
import tokens from '../../styles/tokens.css?inline';
import type { Book } from '../book/book.ts';
import { glossaryMarkup } from '../book/glossary.ts';
import { sectionMarkup } from '../book/section.ts';
import { titleBlock } from '../book/title-block.ts';
import { plainLabel } from '../book/words.ts';
import type { DownloadFormat } from '../format.ts';
import { element, serialize } from '../markup.ts';
import { contentsMarkup } from './contents.ts';
import { choicesMarkup, searchMarkup } from './controls.ts';
import choices from './choices.css?inline';
import printed from './print.css?inline';
import reader from './reader.css?inline';
import script from './reader.js?raw';

/** One HTML file with everything in it, which opens from a disk and asks for nothing. */
export const htmlFile: DownloadFormat = {
	file: 'suining-decision.html',
	mediaType: 'text/html; charset=utf-8',
	make: makeHtml,
};

const BOOK: Book = {
	languages: LANGUAGES,
	topLevel: 2,
	sectionFile: () => '',
	glossaryFile: '',
};

function makeHtml(): string {
	const sections = getSections();
	const [preamble] = sections;
	if (!preamble) throw new Error('the decision has no preamble; the checks refuse that');
	const style = [tokens, reader, choices, printed].join('');
	const head = element(
		'head',
		{},
		element('meta', { charset: 'utf-8' }),
		element('meta', { 'http-equiv': 'content-security-policy', content: policy(style, script) }),
		element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element('meta', { name: 'color-scheme', content: 'light dark' }),
		element('title', {}, plainLabel('site.name', LANGUAGES)),
		element('style', {}, style),
	);
	const body = element(
		'body',
		{},
		element('header', { class: 'controls' }, choicesMarkup(), searchMarkup()),
		element(
			'main',
			{},
			titleBlock(preamble, BOOK),
			contentsMarkup(partsOf(sections)),
			sections.map((section) => sectionMarkup(section, BOOK)),
			glossaryMarkup(BOOK),
		),
		element('script', {}, script),
	);
	const html = element('html', { lang: LANGUAGE_TAGS.zh }, head, body);
	return `<!doctype html>\n${serialize(html, 'html')}\n`;
}

/** Nothing may be fetched, and nothing runs but what the file was made with. */
function policy(style: string, code: string): string {
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(code)}; base-uri 'none'; form-action 'none'`;
}
