import { xmlElement, xmlText } from '../exports/xml.ts';
import { translator } from '../i18n/translate.ts';
import { explanationText, getGlossary, type GlossaryEntry } from '../library/glossary.ts';
import type { GlossaryFrontmatter } from '../model/glossary.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../model/language.ts';
import type { DownloadFormat } from './format.ts';
import { LICENSE_NOTE } from './license-note.ts';

const t = translator('en');

/**
 * The glossary as TBX-Basic in the style “DCA”, ISO 30042:2019: a concept an entry, its id behind
 * `term-`, since ids of XML begin with a letter. Rejected renderings are deprecated terms with the reason.
 */
export function tbxOf(entries: readonly GlossaryEntry[]): string {
	const header = xmlElement(
		'tbxHeader',
		{},
		xmlElement(
			'fileDesc',
			{},
			xmlElement('publicationStmt', {}, xmlText('p', LICENSE_NOTE)),
			xmlElement('titleStmt', {}, xmlText('title', t('site.name'))),
			xmlElement('sourceDesc', {}, xmlText('p', 'The glossary of the site')),
		),
	);
	const names = new Map(entries.map(({ id, en }) => [id, en]));
	const concepts = entries.map((entry) => concept(entry, names));
	const body = xmlElement('body', {}, '\n', concepts.join('\n'), '\n');
	const root = xmlElement(
		'tbx',
		{
			type: 'TBX-Basic',
			style: 'dca',
			'xml:lang': LANGUAGE_TAGS.en,
			xmlns: 'urn:iso:std:iso:30042:ed-2',
		},
		`\n${header}\n`,
		`${xmlElement('text', {}, '\n', body, '\n')}\n`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function concept(entry: GlossaryEntry, names: ReadonlyMap<string, string>): string {
	const { id, domain, related } = entry;
	return xmlElement(
		'conceptEntry',
		{ id: `term-${id}` },
		xmlText('descrip', t(`domain.${domain}`), { type: 'subjectField' }),
		...related.map((other) =>
			xmlText('ref', names.get(other) ?? other, {
				type: 'crossReference',
				target: `term-${other}`,
			}),
		),
		...LANGUAGES.map((language) => `\n${languageSection(entry, language)}`),
		'\n',
	);
}

function languageSection(entry: GlossaryEntry, language: Language): string {
	const { zh, forms, en, variants, rejected } = entry;
	const [preferred, others] = language === 'zh' ? [zh, forms] : [en, variants];
	const definition = explanationText(entry, language);
	return xmlElement(
		'langSec',
		{ 'xml:lang': LANGUAGE_TAGS[language] },
		xmlText('descrip', definition, { type: 'definition' }),
		term(preferred, 'preferred', [
			...(language === 'en' ? sourceOf(entry.source) : []),
			...context(entry, language),
		]),
		...others.map((other) => term(other, 'admitted', [])),
		...(language === 'en' ? rejected : []).map((wrong) =>
			term(
				wrong.en,
				'deprecated',
				LANGUAGES.map((one) =>
					xmlText('note', wrong.reason[one], { 'xml:lang': LANGUAGE_TAGS[one] }),
				),
			),
		),
	);
}

function term(
	words: string,
	status: 'preferred' | 'admitted' | 'deprecated',
	notes: readonly string[],
): string {
	const written = [
		xmlText('term', words),
		xmlText('termNote', `${status}Term-admn-sts`, { type: 'administrativeStatus' }),
		...notes,
	];
	return `\n${xmlElement('termSec', {}, ...written)}`;
}

/** What a rendering rests on, with its standing as a note. */
function sourceOf(source: GlossaryFrontmatter['source']): string[] {
	const standing = xmlText('note', t(`standing.${source.standing}`));
	const admin = (words: string) => xmlText('admin', words, { type: 'source' });
	switch (source.standing) {
		case 'official': {
			const { title, date, place, quotation, address } = source;
			return [
				admin(`${title} (${date}), ${place}: “${quotation}”`),
				xmlText('xref', address, { type: 'externalCrossReference', target: address }),
				standing,
			];
		}
		case 'established':
			return [admin(source.usedBy), standing];
		case 'ours':
			return [standing];
	}
}

/** The first sentence that has the term, with its id. */
function context({ id, uses }: GlossaryEntry, language: Language): string[] {
	const use = uses.find((one) => one[language].some((run) => run.term === id));
	if (!use) return [];
	return [
		xmlElement(
			'descripGrp',
			{},
			xmlText('descrip', use.sentence[language], { type: 'context' }),
			xmlText('admin', use.sentence.id, { type: 'source' }),
		),
	];
}

export const tbx: DownloadFormat = {
	file: 'suining-glossary.tbx',
	mediaType: 'application/x-tbx+xml',
	make: () => tbxOf(getGlossary()),
};
