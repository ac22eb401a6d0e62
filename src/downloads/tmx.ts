import packageJson from '../../package.json' with { type: 'json' };
import { escapeXml, xmlElement, xmlText } from '../exports/xml.ts';
import { getPhrasedTexts, type PhrasedText } from '../library/phrased-texts.ts';
import { SENTENCE_ID } from '../model/ids.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { LICENSE_NOTE } from './license-note.ts';
import type { DownloadFormat } from './format.ts';

/** Translation tools know languages with their countries; by the script alone few find Chinese. */
const TAGS = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Language, string>;

/**
 * The decision as a translation memory, TMX 1.4: a unit a sentence or heading, its id as `tuid`.
 * The phrases are `<hi>`; those with the same `x` stand beside each other, and `x="3"` in the unit
 * `2-3.1.4` is the phrase `2-3.1.4/3`.
 */
export function tmxOf(texts: readonly PhrasedText[]): string {
	const header = xmlElement(
		'header',
		{
			creationtool: packageJson.name,
			creationtoolversion: packageJson.version,
			segtype: 'sentence',
			'o-tmf': 'text/markdown',
			adminlang: TAGS.en,
			srclang: TAGS.zh,
			datatype: 'plaintext',
		},
		xmlText('note', LICENSE_NOTE),
	);
	const units = texts.map((text) =>
		xmlElement(
			'tu',
			{ tuid: text.id, segtype: SENTENCE_ID.test(text.id) ? 'sentence' : 'phrase' },
			...LANGUAGES.map(
				(language) =>
					`\n${xmlElement('tuv', { 'xml:lang': TAGS[language] }, segment(text, language))}`,
			),
			'\n',
		),
	);
	const body = xmlElement('body', {}, '\n', units.join('\n'), '\n');
	const root = xmlElement('tmx', { version: '1.4' }, '\n', header, '\n', body, '\n');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function segment(text: PhrasedText, language: Language): string {
	const places = text.phrases
		.flatMap((phrase, index) => phrase[language].map((place) => ({ ...place, x: `${index + 1}` })))
		.toSorted((a, b) => a.start - b.start);
	let passed = 0;
	const written = places.map(({ start, end, x }) => {
		const between = escapeXml(text[language].slice(passed, start));
		passed = end;
		return between + xmlText('hi', text[language].slice(start, end), { type: 'phrase', x });
	});
	return xmlElement('seg', {}, ...written, escapeXml(text[language].slice(passed)));
}

export const tmx: DownloadFormat = {
	file: 'suining-decision.tmx',
	mediaType: 'application/x-tmx+xml',
	make: () => tmxOf(getPhrasedTexts()),
};
