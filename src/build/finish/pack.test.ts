import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpack } from '../../model/pack.ts';
import { pack } from './pack.ts';

const FILES = new Map([
	['a/', '<html><p>甲</p><p>甲</p></html>\n'],
	['b/', '<html><p>乙 > 丙</p><p>甲</p></html>\n'],
	['c.json', '{"x":"<b>"}'],
	['empty', ''],
]);

test('what is packed comes out as it was', () => {
	const packed = pack(FILES, new Map([['d.wasm', 'AP+A']]));
	assert.deepEqual(unpack(packed, 'd.wasm'), Uint8Array.of(0, 255, 128));
	for (const [path, text] of FILES) assert.equal(unpack(packed, path), text, path);
	assert.equal(unpack(packed, 'none'), undefined);
	assert.equal(unpack(packed, 'constructor'), undefined);
});

test('what files share stands in the pack once', () => {
	const { pieces, files } = pack(FILES);
	assert.equal(new Set(pieces).size, pieces.length);
	assert.deepEqual(files['a/']?.slice(0, 2), [0, 3]);
	assert.deepEqual(files['b/']?.slice(0, 2), [0, 2]);
});
