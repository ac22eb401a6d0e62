import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, elementsOf, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { sitePaths } from '../site-paths.ts';

/** A page of `dist/`, parsed. */
export interface BuiltPage {
	/** Its path on the site: `/en/decision/2-3/`, `/404.html`. */
	path: string;
	html: string;
	elements: HtmlElement[];
}

const known = new Map<string, Promise<BuiltPage[]>>();

/** All pages that the last build wrote to a folder, sorted by path; read once for all tests. */
export function builtPages(folder = 'dist'): Promise<BuiltPage[]> {
	const pages = known.get(folder) ?? readPages(folder);
	known.set(folder, pages);
	return pages;
}

function readPages(folder: string): Promise<BuiltPage[]> {
	return Promise.all(
		sitePaths(folder).map(async ({ path, file }) => {
			const html = await readFile(join(folder, file), 'utf8');
			return { path, html, elements: elementsOf(html) };
		}),
	);
}

/** The elements of a page that have an attribute, whatever its value. */
export function having(page: BuiltPage, attribute: string): HtmlElement[] {
	return page.elements.filter((element) => attributeOf(element, attribute) !== undefined);
}

/** The texts of one language by the value of an attribute, note marks and ruby left out. */
export function textsBy(page: BuiltPage, attribute: string, lang: string): Map<string, string> {
	return new Map(
		having(page, attribute)
			.filter((element) => attributeOf(element, 'lang') === lang)
			.map((element) => [attributeOf(element, attribute) ?? '', textOf(element, isAddition)]),
	);
}

function isAddition(element: HtmlElement): boolean {
	return element.tagName === 'rt' || attributeOf(element, 'data-note') !== undefined;
}
