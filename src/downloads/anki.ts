import { escapeXml } from '../exports/xml.ts';
import { translator } from '../i18n/translate.ts';
import { explanationText, getGlossary, type GlossaryEntry } from '../library/glossary.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { LANGUAGES } from '../model/language.ts';
import type { DownloadFormat } from './format.ts';

const t = translator('en');

/** Text as HTML; it has neither tab nor line feed, and no quotation mark at which Anki would join fields. */
const html = escapeXml;

/** How Anki is to read the lines: a note whose GUID it has is brought up to date, not added. */
const COLUMNS = ['guid', 'front', 'back', 'tags'] as const;
const HEAD = [
	'#separator:tab',
	'#html:true',
	`#columns:${COLUMNS.join('\t')}`,
	`#guid column:${COLUMNS.indexOf('guid') + 1}`,
	`#tags column:${COLUMNS.indexOf('tags') + 1}`,
];

/**
 * The glossary as cards for Anki's text import: the Chinese term in front; behind it pinyin,
 * English, a sentence of the decision that uses it, and what it means.
 */
export function ankiCards(entries: readonly GlossaryEntry[]): string {
	const notes = entries.map((entry) =>
		[`suining-decision-${entry.id}`, html(entry.zh), back(entry), `suining::${entry.domain}`].join(
			'\t',
		),
	);
	return [...HEAD, ...notes].map((line) => `${line}\n`).join('');
}

function back(entry: GlossaryEntry): string {
	const { pinyin, en, variants, source } = entry;
	const example = exampleOf(entry);
	const english = [`<b>${html(en)}</b>`, ...variants.map(html)].join('; ');
	return [
		html(pinyin),
		`${english} (${html(t(`standing.${source.standing}`))})`,
		...(example ? [`${emphasized(example.zh, entry)}<br>${html(example.en)}`] : []),
		LANGUAGES.map((language) => html(explanationText(entry, language))).join('<br>'),
	].join('<br><br>');
}

/** The first sentence that uses a term; terms of headings alone have the heading. */
function exampleOf({ zh, forms, uses, headings }: GlossaryEntry): Bilingual | undefined {
	const texts = headings.flatMap(({ title, adoption, opens }) => [opens, title, adoption]);
	const heading = texts.find((text) => [zh, ...forms].some((form) => text?.zh.includes(form)));
	return uses[0]?.sentence ?? heading;
}

function emphasized(text: string, { zh, forms }: GlossaryEntry): string {
	const form = [zh, ...forms].find((one) => text.includes(one)) ?? zh;
	return text
		.split(form)
		.map(html)
		.join(`<b>${html(form)}</b>`);
}

export const anki: DownloadFormat = {
	file: 'suining-glossary-anki.txt',
	mediaType: 'text/plain; charset=utf-8',
	make: () => ankiCards(getGlossary()),
};
