import { extname } from 'node:path';

/** The kinds of files that bytes are counted by. */
export const KINDS = ['page', 'style', 'script', 'data', 'picture', 'font', 'other'] as const;

export type Kind = (typeof KINDS)[number];

const TYPES: Readonly<Record<string, readonly [Kind, string]>> = {
	'.html': ['page', 'text/html; charset=utf-8'],
	'.css': ['style', 'text/css; charset=utf-8'],
	'.js': ['script', 'text/javascript; charset=utf-8'],
	'.mjs': ['script', 'text/javascript; charset=utf-8'],
	'.wasm': ['script', 'application/wasm'],
	'.pagefind': ['script', 'application/octet-stream'],
	'.json': ['data', 'application/json'],
	'.webmanifest': ['data', 'application/manifest+json'],
	'.svg': ['picture', 'image/svg+xml'],
	'.png': ['picture', 'image/png'],
	'.ico': ['picture', 'image/x-icon'],
	'.woff2': ['font', 'font/woff2'],
};

/** The kind of a file by its name; the parts of a search index are data. */
export function kindOf(file: string): Kind {
	return TYPES[extname(file)]?.[0] ?? (/\.pf_\w+$/.test(file) ? 'data' : 'other');
}

/** What a host calls a file. */
export function contentTypeOf(file: string): string {
	return TYPES[extname(file)]?.[1] ?? 'application/octet-stream';
}
