import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypeOf, kindOf } from './kinds.ts';

test('a file is counted by what it is for, whatever its folder', () => {
	assert.equal(kindOf('dist/en/index.html'), 'page');
	assert.equal(kindOf('/_astro/print.Cx.css'), 'style');
	assert.equal(kindOf('/pagefind/wasm.unknown.pagefind'), 'script');
	assert.equal(kindOf('/pagefind/index/mul_1.pf_index'), 'data');
	assert.equal(kindOf('/downloads/a.epub'), 'other');
});

test('what no host knows is sent as bytes', () => {
	assert.equal(contentTypeOf('a.pf_meta'), 'application/octet-stream');
	assert.equal(contentTypeOf('a.json'), 'application/json');
});
