/** The text of the decision as the pages of a finished site have it, in a folder or on a host. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_PATHS, sectionPath } from '../i18n/paths.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { TEXT_KINDS, type ShownText } from '../text/shown-text.ts';
import { attributeOf, elementsOf, textOf } from './html.ts';

/** One reading of the whole text: a page that has all of it, or the pages of the sections. */
export interface SiteReading {
	/** Which pages these are: `/en/decision/`. */
	pages: string;
	shown: ShownText[];
}

/** What a site has and says of itself. */
export interface SiteText {
	readings: SiteReading[];
	/** The hashes that the pages About state, by the page. */
	stated: { page: string; original: string; text: string }[];
}

/** Reads a site; throws where one of the pages cannot be had. */
export async function readSite(place: string): Promise<SiteText> {
	const read = /^https?:/.test(place) ? onHost(place) : inFolder(place);
	const shownOn = async (path: string) => shownTexts(await read(path));
	const readings = LANGUAGES.flatMap((language): Promise<SiteReading>[] => {
		const whole = pathIn(language, PAGE_PATHS.decision);
		const sections = SECTION_IDS.map((id) => pathIn(language, sectionPath(id)));
		return [
			shownOn(whole).then((shown) => ({ pages: `/${whole}`, shown })),
			Promise.all(sections.map(shownOn)).then((all) => ({
				pages: `/${whole}0/ … 6/`,
				shown: all.flat(),
			})),
		];
	});
	const stated = LANGUAGES.map(async (language) => {
		const page = pathIn(language, PAGE_PATHS.about);
		const elements = elementsOf(await read(page));
		const hash = (attribute: string) => {
			const element = elements.find((one) => attributeOf(one, attribute) !== undefined);
			return element ? textOf(element).trim() : '';
		};
		const [original, text] = [hash('data-original-hash'), hash('data-text-hash')];
		return { page: `/${page}`, original, text };
	});
	// All at once: where one page cannot be had, none of the others is left to fail by itself.
	const [all, said] = await Promise.all([Promise.all(readings), Promise.all(stated)]);
	return { readings: all, stated: said };
}

function pathIn(language: Language, path: string): string {
	return `${language}/${path}`;
}

/** The headings and sentences of a page, in order. */
function shownTexts(html: string): ShownText[] {
	return elementsOf(html).flatMap((element) =>
		TEXT_KINDS.flatMap((kind): ShownText[] => {
			const id = attributeOf(element, `data-${kind}`);
			if (id === undefined) return [];
			const language = attributeOf(element, 'lang') === 'en' ? 'en' : 'zh';
			return [{ kind, id, language, text: textOf(element) }];
		}),
	);
}

type ReadPage = (path: string) => Promise<string>;

function inFolder(folder: string): ReadPage {
	return (path) => readFile(join(folder, path, 'index.html'), 'utf8');
}

function onHost(address: string): ReadPage {
	const root = address.replace(/\/*$/, '/');
	return async (path) => {
		const page = new URL(path, root);
		const response = await fetch(page);
		if (!response.ok) throw new Error(`${page.href}: status ${response.status}`);
		return response.text();
	};
}
