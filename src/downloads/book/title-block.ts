import type { ParseKeys } from 'i18next';
import packageJson from '../../../package.json' with { type: 'json' };
import { localizedDate } from '../../i18n/dates.ts';
import { translator } from '../../i18n/translate.ts';
import type { Section } from '../../library/decision.ts';
import { ADOPTED, ISSUER } from '../../model/issuer.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';
import { SITE_ADDRESS } from '../site.ts';
import type { Book } from './book.ts';
import { adoptionMarkup } from './section.ts';
import { originalSpans, ownSpans } from './words.ts';

const STATEMENTS = ['site.footer', 'license.translation'] as const satisfies readonly ParseKeys[];

/** What the document is, who issued it and when, which language prevails, where it is from. */
export function titleBlock(preamble: Section, book: Book): MarkupElement {
	const { languages } = book;
	const line = (words: Child) => element('p', {}, words);
	const { version } = packageJson;
	return element(
		'header',
		{ class: 'title-block', 'epub:type': 'titlepage' },
		element('h1', {}, originalSpans(preamble.title, languages)),
		adoptionMarkup(preamble, book),
		line(originalSpans(ISSUER, languages).flatMap((span) => [span, ' '])),
		line(ownSpans((language) => adopted(language), languages)),
		STATEMENTS.map((key) => line(ownSpans((language) => translator(language)(key), languages))),
		line([
			...ownSpans((language) => translator(language)('print.version', { version }), languages),
			...(SITE_ADDRESS === undefined
				? []
				: [' · ', element('a', { href: SITE_ADDRESS }, SITE_ADDRESS)]),
		]),
	);
}

function adopted(language: 'zh' | 'en'): string {
	return translator(language)('downloads.adopted', { date: localizedDate(ADOPTED, language) });
}
