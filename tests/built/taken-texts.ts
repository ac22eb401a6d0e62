/** The sentences of the decision as a file to take along has them, read back from its bytes. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { attributeOf, elementsOf, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { SENTENCE_ID } from '../../src/model/ids.ts';
import type { Language } from '../../src/model/language.ts';

import { parseCsv } from './parse-csv.ts';
import { elementsNamed, parseXml, xmlTextOf } from './xml.ts';

/** Texts by sentence id, in the order of the file. */
export type TakenTexts = Record<Language, Map<string, string>>;

/** The sentences of an EPUB, in the order of its sections. */
export function fromEpub(bytes: Uint8Array): TakenTexts {
	return fromPages(epubPages(bytes).filter(({ name }) => name.includes('/section-')));
}

/** The content documents of an EPUB in the order of the archive. */
export function epubPages(bytes: Uint8Array): { name: string; html: string }[] {
	return Object.entries(unzipSync(bytes))
		.filter(([name]) => name.endsWith('.xhtml'))
		.map(([name, content]) => ({ name, html: strFromU8(content) }));
}

/** The sentences of one HTML file. */
export function fromHtml(bytes: Uint8Array): TakenTexts {
	return fromPages([{ html: strFromU8(bytes) }]);
}

/** The sentences of a Word file: rows of a number, the Chinese and the English. */
export function fromWord(bytes: Uint8Array): TakenTexts {
	const texts: TakenTexts = { zh: new Map(), en: new Map() };
	const document = unzipSync(bytes)['word/document.xml'];
	let cells: string[] = [];
	let isText = false;
	const parser = new Parser(
		{
			onopentag: (name) => {
				if (name === 'w:tr') cells = [];
				if (name === 'w:tc') cells.push('');
				isText = name === 'w:t';
			},
			ontext: (text) => {
				if (isText && cells.length > 0) cells.push((cells.pop() ?? '') + text);
			},
			onclosetag: (name) => {
				isText = false;
				const [id = '', zh = '', en = ''] = cells;
				if (name !== 'w:tr' || !/^\d/.test(id)) return;
				texts.zh.set(id, zh);
				texts.en.set(id, en);
			},
		},
		{ xmlMode: true },
	);
	parser.end(strFromU8(document ?? new Uint8Array()));
	return texts;
}

/** The sentences of a translation memory: units whose ids are those of sentences. */
export function fromTmx(bytes: Uint8Array): TakenTexts {
	const units = elementsNamed(parseXml(strFromU8(bytes)), 'tu').flatMap((unit) => {
		const id = unit.attributes['tuid'] ?? '';
		const [zh, en] = elementsNamed(unit, 'tuv').map(xmlTextOf);
		return SENTENCE_ID.test(id) ? [[id, zh, en]] : [];
	});
	return fromRows(units);
}

/** The sentences of a table: rows of an id behind its letter, the Chinese and the English. */
export function fromCsv(bytes: Uint8Array): TakenTexts {
	const [, ...rows] = parseCsv(Buffer.from(bytes).toString());
	return fromRows(rows.map(([id = '', ...texts]) => [id.replace(/^s/, ''), ...texts]));
}

function fromRows(rows: readonly (readonly (string | undefined)[])[]): TakenTexts {
	const column = (at: 1 | 2) => new Map(rows.map((row) => [row[0] ?? '', row[at] ?? '']));
	return { zh: column(1), en: column(2) };
}

function fromPages(pages: readonly { html: string }[]): TakenTexts {
	const texts: TakenTexts = { zh: new Map(), en: new Map() };
	for (const element of pages.flatMap(({ html }) => elementsOf(html))) {
		const id = attributeOf(element, 'data-sentence');
		if (id === undefined) continue;
		const text = textOf(element, (one) => attributeOf(one, 'data-note') !== undefined);
		texts[languageOf(element)].set(id, text);
	}
	return texts;
}

function languageOf(element: HtmlElement): Language {
	const lang = attributeOf(element, 'lang');
	if (lang !== undefined) return lang === 'en' ? 'en' : 'zh';
	const { parentNode: parent } = element;
	return parent && 'tagName' in parent ? languageOf(parent) : 'zh';
}
