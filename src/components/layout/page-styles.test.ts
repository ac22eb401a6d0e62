import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneSheet, tokensAsked } from './page-styles.ts';

const none = new Set<string>();

test('blocks of one layer that follow one another are joined, and the order of layers is kept', () => {
	const sheets =
		'@layer base,notes,print;@layer base{a{top:0}}@layer base{b{top:1px}}@layer notes{i{top:0}}';
	const sheet = oneSheet(sheets, none);
	assert.equal(sheet.split('@layer base').length, 2);
	const names = [...sheet.matchAll(/@layer ([\w,]+)/g)].flatMap(([, list = '']) => list.split(','));
	assert.deepEqual([...new Set(names)], ['base', 'notes', 'print']);
});

test('tokens that nothing asks for are left out, and those that only they asked for', () => {
	const sheet = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px}p{top:var(--c)}';
	assert.equal(oneSheet(sheet, none), ':root{--c:2px}p{top:var(--c)}');
	assert.equal(
		oneSheet(sheet, new Set(['--a'])),
		':root{--a:var(--b);--b:1px;--c:2px}p{top:var(--c)}',
	);
});

test('a token of which a script puts the name together is kept', () => {
	assert.deepEqual([...tokensAsked('get(`--font-' + '${name}`)')], ['--font-']);
	assert.equal(oneSheet(':root{--font-zh:serif}', new Set(['--font-'])), ':root{--font-zh:serif}');
});

test('a token is asked for by its whole name, and not where it gets its value', () => {
	assert.deepEqual(
		[...tokensAsked('p{--a:0;top:var(--b);left:var(--b-c, --d)}')],
		['--b', '--b-c', '--d'],
	);
	assert.deepEqual([...tokensAsked('style="--row:2" x--')], []);
});

test('styles that are none are an error that says where', () => {
	assert.throws(() => oneSheet('p{top:0}}', none), /page\.css|Unexpected/);
});
