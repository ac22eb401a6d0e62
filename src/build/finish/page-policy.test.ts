import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withIntegrity, withOneStyle, withOwnHashes } from './page-policy.ts';

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(scripts: string, styles: string): string {
	const policy = `default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};`;
	return `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head><script type="module">run()</script>`;
}

test('a page keeps the hashes of what it holds and loses all others', () => {
	const html = page(` ${hash('other()')} ${hash('run()')}`, ` ${hash('a{}')} ${hash('b{}')}`);
	assert.equal(withOwnHashes(html), page(` ${hash('run()')}`, ` ${hash('a{}')}`));
});

test('a page without a policy stays as it is', () => {
	assert.equal(withOwnHashes('<p>sha256</p>'), '<p>sha256</p>');
});

test('the styles of a page are one element, where the first was, and it is allowed by its hash', () => {
	const html = `${page('', ` ${hash('a{}')}`)}<style>a{top:0}</style><style>b{top:0}</style>`;
	const whole = withOwnHashes(withOneStyle(html, new Set(), new Map()));
	assert.match(whole, /<style>a,b\{top:0\}<\/style><\/head>/);
	assert.equal(whole.split('<style>').length, 2);
	assert.ok(whole.includes(`style-src 'self' ${hash('a,b{top:0}')};`));
});

test('a style sheet is tied to the page by its hash', () => {
	const sheets = new Map([['print.abc.css', { hash: 'sha256-x', asked: new Set<string>() }]]);
	const link = '<link rel="stylesheet" href="/base/_astro/print.abc.css"';
	assert.equal(
		withIntegrity(`${link} media="print">`, sheets),
		`${link} integrity="sha256-x" media="print">`,
	);
	assert.equal(
		withIntegrity('<link rel="stylesheet" href="/a.css">', sheets),
		'<link rel="stylesheet" href="/a.css">',
	);
});

test('a page keeps the tokens that a sheet it links to asks for, and no other’s', () => {
	const sheet = (...names: string[]) => ({ hash: 'sha256-x', asked: new Set(names) });
	const sheets = new Map([
		['print.css', sheet('--a')],
		['other.css', sheet('--b')],
	]);
	const html = '<link href="/_astro/print.css"><style>:root{--a:0;--b:0;--c:0;--d:0}</style>';
	assert.match(withOneStyle(html, new Set(['--d']), sheets), /:root\{--a:0;--d:0\}/);
});

test('pictures by their bytes are allowed where the menu makes them, and nowhere else', () => {
	const html = page('', ` ${hash('a{}')}`).replace(
		'script-src',
		"img-src 'self' data:; script-src",
	);
	assert.equal(withOwnHashes(html), html.replace(' data:', ''));
	const withMenu = `${html}<sentence-menu></sentence-menu>`;
	assert.equal(withOwnHashes(withMenu), withMenu);
});

test('WebAssembly is allowed where the search is, and nowhere else', () => {
	const html = page(` 'wasm-unsafe-eval' ${hash('run()')}`, ` ${hash('a{}')}`);
	assert.equal(withOwnHashes(html), page(` ${hash('run()')}`, ` ${hash('a{}')}`));
	const searched = `${html}<search-dialog></search-dialog>`;
	assert.equal(withOwnHashes(searched), searched);
});
