/** Links within the built site: every one must lead to a file, every fragment to an element. */
import { Parser } from 'htmlparser2';
import type { Fault } from '../../model/fault.ts';
import { copied } from './copied.ts';
import type { FinishedSite } from './finished-site.ts';

/** A link of a page, and the line on which it first stands there. */
interface Link {
	href: string;
	file: string;
	line: number;
}

/** What is needed of a page once it has been read. */
interface BuiltPage {
	/** The ids of its elements, with blanks between. */
	ids: string;
	links: Link[];
}

/** An origin that no link names, so that relative addresses can be resolved and foreign ones told. */
const HERE = 'https://site.invalid';

/** Dead internal links and fragments of the pages of a site, which is served below `base`. */
export function checkLinks(site: FinishedSite, base: string): Fault[] {
	const root = base.endsWith('/') ? base : `${base}/`;
	const files = new Set(site.files);
	const ids = new Map<string, string>();
	/** The links that name an element, by the files that should have it. */
	const named = new Map<string, Link[]>();
	const faults: Fault[] = [];
	for (const file of site.files.filter((one) => one.endsWith('.html'))) {
		const page = readPage(file, site.text(file));
		ids.set(file, page.ids);
		for (const link of page.links) {
			const url = new URL(link.href, `${HERE}${root}${file}`);
			if (url.origin !== HERE) continue;
			const target = fileOf(decodeURIComponent(url.pathname), root);
			if (!/^[/#?]/.test(link.href)) faults.push(relativeLink(link));
			else if (target === undefined || !files.has(target)) faults.push(deadLink(link));
			else if (url.hash !== '') {
				const links = named.get(target) ?? [];
				named.set(target, links);
				links.push({ ...link, href: copied(link.href) });
			}
		}
	}
	for (const [target, links] of named) {
		const known = new Set(ids.get(target)?.split(' '));
		const dead = links.filter(({ href }) => !known.has(fragmentOf(href)));
		faults.push(...dead.map((link) => deadFragment(link, target)));
	}
	return faults;
}

/** The file that an address means; nothing if it lies beside the site. */
function fileOf(pathname: string, root: string): string | undefined {
	if (!pathname.startsWith(root)) return undefined;
	const path = pathname.slice(root.length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function fragmentOf(href: string): string {
	return decodeURIComponent(new URL(href, HERE).hash.slice(1));
}

function readPage(file: string, html: string): BuiltPage {
	const ids: string[] = [];
	const lines = new Map<string, number>();
	let [line, counted] = [1, 0];
	const parser = new Parser({
		onopentag: (_, { id, href, src }) => {
			if (id !== undefined) ids.push(id);
			const link = href ?? src;
			if (link === undefined || lines.has(link)) return;
			line += html.slice(counted, parser.startIndex).split('\n').length - 1;
			counted = parser.startIndex;
			lines.set(link, line);
		},
	});
	parser.end(html);
	const links = [...lines].map(([href, first]) => ({ href, file, line: first }));
	return { ids: ids.join(' '), links };
}

function relativeLink(link: Link): Fault {
	// Many hosts serve a page with and without its last slash, and it would lead to two places.
	const remedy = 'begin it with /; in content/pages/ the base path is put before it';
	return fault(link, `relative link: ${link.href} hangs on the last slash of its page`, remedy);
}

function deadLink(link: Link): Fault {
	const remedy = 'correct the address, or add the page it should lead to';
	return fault(link, `dead link: ${link.href} leads to no file`, remedy);
}

function deadFragment(link: Link, target: string): Fault {
	const remedy = `correct the fragment, or give an element of ${target} the id “${fragmentOf(link.href)}”`;
	return fault(link, `dead fragment: ${link.href} names no element`, remedy);
}

function fault({ file, line }: Link, problem: string, remedy: string): Fault {
	return { file: `dist/${file}`, line, problem, remedy };
}
