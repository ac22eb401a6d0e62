import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, serialize } from './markup.ts';

const tree = element(
	'p',
	{ lang: 'en', class: undefined, 'epub:type': 'footnote' },
	'A < B & “C”',
	element('br'),
	element('a', { href: '?a="1"&b' }),
);

test('HTML has no attributes of EPUB, XHTML closes what is empty and names the language twice', () => {
	const text = 'A &lt; B &amp; “C”';
	const link = '<a href="?a=&quot;1&quot;&amp;b"></a>';
	assert.equal(serialize(tree, 'html'), `<p lang="en">${text}<br>${link}</p>\n`);
	assert.equal(
		serialize(tree, 'xhtml'),
		`<p lang="en" xml:lang="en" epub:type="footnote">${text}<br/>${link}</p>\n`,
	);
});

test('what a style sheet says is not escaped, and words in a package’s meta are kept', () => {
	assert.equal(serialize(element('style', {}, 'a > b {}'), 'html'), '<style>a > b {}</style>');
	assert.equal(serialize(element('meta', {}, 'none'), 'xhtml'), '<meta>none</meta>');
});
