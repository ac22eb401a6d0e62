import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from './zip.ts';

const FILES = [
	['mimetype', 'application/epub+zip'],
	['text.txt', '决定'.repeat(100)],
] as const;

test('files come back as they were given, in their order', () => {
	const files = Object.entries(unzipSync(zip(FILES)));
	assert.deepEqual(
		files.map(([name, bytes]) => [name, strFromU8(bytes)]),
		FILES,
	);
});

test('what is stored stands in the archive letter by letter, the rest does not', () => {
	const text = strFromU8(zip(FILES, ['mimetype']), true);
	assert.equal(text.indexOf('mimetypeapplication/epub+zip'), 30);
	assert.ok(zip(FILES).length < '决定'.repeat(100).length * 3);
});

test('no moment stands in an archive: its day is the first that there can be', () => {
	const bytes = Buffer.from(zip(FILES));
	// Time and day of the first file, as MS-DOS counts them.
	assert.equal(bytes.readUInt16LE(10), 0);
	assert.equal(bytes.readUInt16LE(12), (1 << 5) | 1);
});
