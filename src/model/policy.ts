/**
 * What a page of the site may do and how its files are sent. Every form in which a host is told so is
 * made from these values: the `<meta>` of each page (astro.config.mjs), and what host-files.ts writes.
 */

/**
 * Pictures of sentences have their bytes in their address: by a long press WeChat saves only such ones. A
 * page without the menu that makes them has no need of it.
 */
export const PICTURE_SOURCE = 'data:';

/** The policy that stands in every page, but for `script-src` and `style-src`, which have its hashes. */
export const PAGE_DIRECTIVES = [
	"default-src 'none'",
	"base-uri 'none'",
	"connect-src 'self'",
	"form-action 'self'",
	`img-src 'self' ${PICTURE_SOURCE}`,
	"manifest-src 'self'",
	// No script writes markup or addresses of scripts from strings, and none may ask for a policy to.
	"require-trusted-types-for 'script'",
	// The one exception: the worker that keeps the reader is named by its address (offline-copy.element.ts).
	'trusted-types worker-address',
	"worker-src 'self'",
] as const satisfies `${string}-${string}`[];

/** What may run beside the scripts whose hashes the page has. */
export const SCRIPT_SOURCES = ["'self'"] as const;

/** Pagefind is WebAssembly; a page without the search has no need of it. */
export const WASM_SOURCE = "'wasm-unsafe-eval'";

/** Sent with every answer: what a page cannot state itself. */
export const HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Only features that every engine knows; others make it warn.
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	// Browsers heed it only where it comes by HTTPS.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};

/** Folders of files that have the hash of their content in their names. */
export const HASHED_FOLDERS = [
	'/_astro/',
	'/pagefind/index/',
	'/pagefind/decision/index/',
] as const;

/** How long a file may be kept: for good where another content would have another name. */
export const CACHING = {
	hashed: 'public, max-age=31536000, immutable',
	other: 'no-cache',
} as const;

/** What is answered where a file is missing that is no page: never a page. */
export const MISSING_FILE = 'There is no such file.';
