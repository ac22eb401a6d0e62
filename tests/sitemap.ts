import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, elementsOf, type HtmlElement } from '../src/checks/html.ts';

/** The addresses of a page by their `hreflang`, each as often as it is named. */
export type Alternates = readonly (readonly [hreflang: string, href: string])[];

/** What the sitemap of a built site says: for each page its alternates. */
export async function sitemapOf(folder: string): Promise<Map<string, Alternates>> {
	const xml = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
	return new Map(
		[...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
			/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
			alternatesOf(elementsOf(entry), 'xhtml:link'),
		]),
	);
}

/** What the head of a page says, or its entry in the sitemap, sorted by `hreflang`. */
export function alternatesOf(elements: readonly HtmlElement[], tagName = 'link'): Alternates {
	return elements
		.filter((element) => element.tagName === tagName)
		.flatMap((element) => {
			const hreflang = attributeOf(element, 'hreflang');
			return hreflang === undefined ? [] : [[hreflang, attributeOf(element, 'href') ?? '']];
		})
		.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en'))
		.map(([hreflang = '', href = '']) => [hreflang, href]);
}
