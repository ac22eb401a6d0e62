/**
 * What only the finished page can have: its styles in one element, and a security policy with the
 * hashes of what it holds. Astro writes an element for each style sheet and into every page the hashes
 * of the whole site; so a page is a kilobyte less, and nothing else is allowed to run.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { PICTURE_SOURCE, WASM_SOURCE } from '../../model/policy.ts';
import { namesInPage, namesInScript, tokensAsked } from './asked-names.ts';
import type { FinishedSite } from './finished-site.ts';
import { oneSheet } from './page-styles.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/;
const SHEET = /<link rel="stylesheet" href="[^"]*\/_astro\/([^"/]+)"/g;
const MENU = '<sentence-menu';
const SEARCH = ['<search-dialog', '<search-box'];
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** A style sheet that is a file: the hash of its text, and the tokens that it asks a page for. */
interface LinkedSheet {
	hash: string;
	asked: ReadonlySet<string>;
}

/** What the scripts and style sheets of a site ask of its pages, and by which hashes they are known. */
export interface SiteParts {
	/** The names that its scripts ask for. */
	asked: ReadonlySet<string>;
	sheets: ReadonlyMap<string, LinkedSheet>;
}

/** A page with its own styles and its own policy alone. */
export function limited(html: string, { asked, sheets }: SiteParts): string {
	return withOwnHashes(withOneStyle(withIntegrity(html, sheets), asked, sheets));
}

/** Those of a site whose scripts and style sheets are all there. */
export function partsOf(site: FinishedSite): SiteParts {
	const asked = new Set<string>();
	const sheets = new Map<string, LinkedSheet>();
	for (const file of site.files.filter((name) => /\.(?:css|js)$/.test(name))) {
		const text = site.text(file);
		if (file.endsWith('.css')) {
			sheets.set(basename(file), { hash: hashOf(text), asked: tokensAsked(text) });
		} else for (const name of namesInScript(text)) asked.add(name);
	}
	return { asked, sheets };
}

/** A page whose style sheets must be those that it was built with; their hashes go by their names. */
export function withIntegrity(html: string, sheets: ReadonlyMap<string, LinkedSheet>): string {
	return html.replace(SHEET, (link, name: string) => {
		const sheet = sheets.get(name);
		return sheet ? `${link} integrity="${sheet.hash}"` : link;
	});
}

/**
 * A page with all its styles where the first of them stood, in their order; rules for classes and tokens
 * that nothing asks for are left out: not the page, no sheet that it links to, nothing in `asked`.
 */
export function withOneStyle(
	html: string,
	asked: ReadonlySet<string>,
	sheets: ReadonlyMap<string, LinkedSheet>,
): string {
	const [start = '', ...others] = html.split(STYLE);
	// What a style element holds stands between what is before and what is behind it.
	const styles = others.filter((_, at) => at % 2 === 0).join('');
	const end = others.filter((_, at) => at % 2 === 1).join('');
	const rest = start + end;
	const linked = [...sheets].filter(([name]) => rest.includes(`/${name}"`));
	const sheet = oneSheet(styles, asked, namesInPage(rest), ...linked.map(([, one]) => one.asked));
	return others.length === 0 ? html : `${start}<style>${sheet}</style>${end}`;
}

/**
 * A page whose policy allows the scripts and styles that it holds, and no other; WebAssembly only
 * where it has the search, pictures by their bytes only where it makes them.
 */
export function withOwnHashes(html: string): string {
	const own = { script: new Set<string>(), style: new Set<string>() };
	for (const [, tag, text = ''] of html.matchAll(INLINE)) {
		own[tag === 'style' ? 'style' : 'script'].add(hashOf(text));
	}
	const searches = SEARCH.some((tag) => html.includes(tag));
	return html.replace(POLICY, (found) => {
		const policy = html.includes(MENU) ? found : found.replace(` ${PICTURE_SOURCE}`, '');
		return policy.replace(/ (script|style)-src [^;]*/g, (directive, tag: 'script' | 'style') => {
			const sources = directive.replace(/ 'sha256-[^']+'/g, '');
			const written = searches ? sources : sources.replace(` ${WASM_SOURCE}`, '');
			// No script runs that was not known when the site was configured and built.
			const hashes = [...own[tag]].filter((hash) => tag === 'style' || directive.includes(hash));
			return written + hashes.map((hash) => ` '${hash}'`).join('');
		});
	});
}

function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
