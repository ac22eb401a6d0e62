/** Links within the built site: every one must lead to a file, every fragment to an element. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { attributeOf, elementsOf } from './html.ts';

interface Link {
	href: string;
	line: number | undefined;
}

interface BuiltPage {
	file: string;
	ids: Set<string>;
	links: Link[];
}

/** An origin that no link names, so that relative addresses can be resolved and foreign ones told. */
const HERE = 'https://site.invalid';

/** Dead internal links and fragments of the pages in `folder`, which is served below `base`. */
export async function checkLinks(folder: string, base: string): Promise<Fault[]> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
		.toSorted();
	const pages = new Map(
		await Promise.all(
			files
				.filter((file) => file.endsWith('.html'))
				.map(
					async (file) =>
						[file, readPage(file, await readFile(join(folder, file), 'utf8'))] as const,
				),
		),
	);
	const root = base.endsWith('/') ? base : `${base}/`;
	return [...pages.values()].flatMap((page) =>
		page.links.flatMap(({ href, line }): Fault[] => {
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
			if (target === undefined || !files.includes(target)) {
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
	const page: BuiltPage = { file, ids: new Set(), links: [] };
	for (const element of elementsOf(html)) {
		const id = attributeOf(element, 'id');
		if (id !== undefined) page.ids.add(id);
		const href = attributeOf(element, 'href') ?? attributeOf(element, 'src');
		if (href !== undefined) page.links.push({ href, line: element.sourceCodeLocation?.startLine });
	}
	return page;
}
