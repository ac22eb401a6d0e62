/** Links within the built site: every one must lead to a file, every fragment to an element. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesOf } from '../build/site-files.ts';
import type { Fault } from '../model/fault.ts';

interface BuiltPage {
	file: string;
	ids: Set<string>;
	/** Each address that it links to, with the line on which it first does. */
	links: Map<string, number>;
}

/** An origin that no link names, so that relative addresses can be resolved and foreign ones told. */
const HERE = 'https://site.invalid';

/** Dead internal links and fragments of the pages in `folder`, which is served below `base`. */
export function checkLinks(folder: string, base: string): Fault[] {
	const files = filesOf(folder);
	const known = new Set(files);
	const pages = new Map<string, BuiltPage>();
	// One after the other: all pages at once would fill the memory with what is needed no more.
	for (const file of files.filter((one) => one.endsWith('.html'))) {
		pages.set(file, readPage(file, readFileSync(join(folder, file), 'utf8')));
	}
	const root = base.endsWith('/') ? base : `${base}/`;
	return [...pages.values()].flatMap((page) =>
		[...page.links].flatMap(([href, line]): Fault[] => {
			const url = new URL(href, `${HERE}${root}${page.file}`);
			if (url.origin !== HERE) return [];
			const path = decodeURIComponent(url.pathname);
			const target = path.startsWith(root) ? fileOf(path.slice(root.length)) : undefined;
			const at = { file: `dist/${page.file}`, line };
			if (!/^[/#?]/.test(href)) {
				// Many hosts serve a page with and without its last slash, and it would lead to two places.
				const remedy = 'begin it with /; in content/pages/ the base path is put before it';
				return [
					{ ...at, problem: `relative link: ${href} hangs on the last slash of its page`, remedy },
				];
			}
			if (target === undefined || !known.has(target)) {
				const remedy = 'correct the address, or add the page it should lead to';
				return [{ ...at, problem: `dead link: ${href} leads to no file`, remedy }];
			}
			const id = decodeURIComponent(url.hash.slice(1));
			if (id === '' || pages.get(target)?.ids.has(id)) return [];
			const remedy = `correct the fragment, or give an element of ${target} the id “${id}”`;
			return [{ ...at, problem: `dead fragment: ${href} names no element`, remedy }];
		}),
	);
}

function fileOf(path: string): string {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function readPage(file: string, html: string): BuiltPage {
	const page: BuiltPage = { file, ids: new Set(), links: new Map() };
	let [line, counted] = [1, 0];
	const parser = new Parser({
		onopentag: (_, { id, href, src }) => {
			if (id !== undefined) page.ids.add(id);
			const link = href ?? src;
			if (link === undefined || page.links.has(link)) return;
			line += html.slice(counted, parser.startIndex).split('\n').length - 1;
			counted = parser.startIndex;
			page.links.set(link, line);
		},
	});
	parser.end(html);
	return page;
}
