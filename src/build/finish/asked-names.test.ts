import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsked, namesInPage, namesInScript, tokensAsked } from './asked-names.ts';

test('a token is asked for by its whole name, and not where it gets its value', () => {
	assert.deepEqual(
		[...tokensAsked('p{--a:0;top:var(--b);left:var(--b-c, --d)}')],
		['--b', '--b-c', '--d'],
	);
	assert.deepEqual([...tokensAsked('style="--row:2" x--')], []);
});

test('a name of which a script puts the end together is asked for by its beginning', () => {
	const names = namesInScript('get(`--font-' + '${name}`).className=`is-' + '${state}`');
	assert.ok(isAsked('--font-zh', names));
	assert.ok(isAsked('is-new', names));
	assert.ok(!isAsked('--text-zh', names));
	assert.ok(!isAsked('isolated', names));
	assert.ok(!isAsked('--fon', names));
});

test('a page asks for the classes and names of its elements and for the words of its scripts', () => {
	const names = namesInPage(
		'<p class="a b-c" id="d" style="top:var(--e)">word</p><script type="module">f.add("g")</script>',
	);
	assert.ok(!namesInScript('find(".h i")').has('h'));
	for (const name of ['a', 'b-c', 'd', '--e', 'f', 'g']) assert.ok(names.has(name), name);
	assert.ok(!names.has('word'));
});
