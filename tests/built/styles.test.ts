/** What the built styles say after the minifier has had them, in pages and in scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtScripts } from './scripts.ts';

/** One page of each template with styles of its own. */
const PAGES = ['zh/decision/2-2', 'en/decision', 'en/glossary', 'en/search', 'en/pictures', 'zh'];

const styles = [
	...PAGES.map((page) => readFileSync(`dist/${page}/index.html`, 'utf8')).flatMap((html) =>
		[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css),
	),
	// Styles that come with a script stand in it as text.
	...builtScripts()
		.map(({ text }) => text)
		.filter((text) => text.includes('@layer')),
];

/** All values of a property. */
function valuesOf(property: string): string[] {
	const declaration = new RegExp(String.raw`[{;\s]${property}\s*:\s*([^;}]+)`, 'g');
	return styles.flatMap((css) =>
		[...css.matchAll(declaration)].map(([, value = '']) => value.trim()),
	);
}

test('the shorthand of a line under text says nothing but the line, which is all that Safari took up to 26.1', () => {
	const values = new Set(valuesOf('text-decoration'));
	assert.deepEqual([...values].sort(), ['none', 'underline']);
	assert.ok(valuesOf('text-decoration-line').includes('underline'));
});

test('nothing is placed by CSS anchors, of which the promised engines have four kinds', () => {
	for (const property of ['anchor-name', 'position-anchor', 'position-area', 'position-try[a-z-]*'])
		assert.deepEqual(valuesOf(property), [], property);
});

test('the page never scrolls smoothly: WebKit gives the way up halfway, Chromium misses the end', () => {
	assert.deepEqual(valuesOf('scroll-behavior'), []);
});

test('nothing floats by a logical name, which Chromium lacks before 118', () => {
	const values = new Set(valuesOf('float'));
	assert.deepEqual([...values].sort(), ['left', 'right']);
});
