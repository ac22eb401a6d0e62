import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneSheet } from './page-styles.ts';

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

test('rules for classes that are on no page and in no script are left out', () => {
	const sheet = '.a{top:0}.b .a,.a.c{top:1px}.d{top:2px}:is(.a,.b) i{top:3px}.a:not(.b){top:4px}';
	assert.equal(
		oneSheet(sheet, new Set(['a']), new Set(['d'])),
		'.a{top:0}.d{top:2px}:is(.a,.b) i{top:3px}.a:not(.b){top:4px}',
	);
	assert.equal(oneSheet('.a{&.b{--t:0}top:var(--t)}', new Set(['a'])), '.a{top:var(--t)}');
});

test('a class is kept where a script puts its name together, and an animation by any name', () => {
	assert.equal(oneSheet('.is-new{top:0}', new Set(['is-'])), '.is-new{top:0}');
	const animated = '.fill{top:0}@keyframes fill{to{top:1px}}i{animation:fill 1s}';
	assert.match(oneSheet(animated, none), /@keyframes fill/);
});

test('styles that are none are an error that says where', () => {
	assert.throws(() => oneSheet('p{top:0}}', none), /page\.css|Unexpected/);
});
