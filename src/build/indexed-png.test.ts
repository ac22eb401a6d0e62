import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { indexedPng } from './indexed-png.ts';

const INKS = {
	ground: [255, 255, 255],
	inks: [
		{ color: [0, 0, 0], steps: 2 },
		{ color: [200, 0, 0], steps: 1 },
	],
} as const;

/** Three pixels by two: white, nearly black, red; gray, white, white. */
const PIXELS = [
	...[255, 255, 255, 255, 9, 0, 4, 255, 210, 10, 0, 255],
	...[120, 130, 128, 255, 255, 255, 250, 255, 255, 255, 255, 255],
];

test('each pixel has the nearest of the colors, two to a byte, and the bytes are the same each time', () => {
	const picture = { width: 3, height: 2, pixels: Uint8Array.from(PIXELS) };
	const png = indexedPng(picture, INKS);
	assert.equal(png.toString('latin1', 1, 4), 'PNG');
	assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [3, 2]);
	const palette = png.indexOf('PLTE') + 4;
	assert.deepEqual(
		[...png.subarray(palette, palette + 12)],
		[255, 255, 255, 128, 128, 128, 0, 0, 0, 200, 0, 0],
	);
	const data = png.indexOf('IDAT');
	const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
	assert.deepEqual([...rows], [0, 0x02, 0x30, 0, 0x10, 0x00]);
	assert.deepEqual(indexedPng(picture, INKS), png);
});

test('more colors than a pixel can name are refused', () => {
	const inks = [{ color: [0, 0, 0], steps: 16 }] as const;
	assert.throws(
		() => indexedPng({ width: 1, height: 1, pixels: new Uint8Array(4) }, { ...INKS, inks }),
		/17 colors/,
	);
});
