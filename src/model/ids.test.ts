import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	numberInPart,
	opensPart,
	partOf,
	SECTION_IDS,
	sectionIdOfFile,
	sentenceAnchor,
	sentenceId,
	sentenceNumber,
} from './ids.ts';

test('there are 20 sections: the preamble, 18 numbered ones and part six', () => {
	assert.deepEqual(SECTION_IDS, [
		...['0', '1-1', '1-2', '1-3', '2-1', '2-2', '2-3', '2-4', '2-5', '3-1', '3-2', '3-3'],
		...['4-1', '4-2', '4-3', '4-4', '5-1', '5-2', '5-3', '6'],
	]);
});

test('a section id tells its part and its number within the part', () => {
	assert.deepEqual([partOf('0'), partOf('2-3'), partOf('6')], [undefined, 2, 6]);
	assert.deepEqual(
		[numberInPart('0'), numberInPart('2-3'), numberInPart('6')],
		[undefined, 3, undefined],
	);
	assert.deepEqual(SECTION_IDS.filter(opensPart), ['1-1', '2-1', '3-1', '4-1', '5-1']);
});

test('a file name begins with the id of its section', () => {
	assert.equal(sectionIdOfFile('2-3-digital-economy.mdx'), '2-3');
	assert.equal(sectionIdOfFile('0-preamble.mdx'), '0');
	assert.equal(sectionIdOfFile('digital-economy.mdx'), undefined);
	assert.equal(sectionIdOfFile('2-3.mdx'), undefined);
});

test('a sentence is counted within its section and paragraph', () => {
	const id = sentenceId('2-3', 1, 4);
	assert.equal(id, '2-3.1.4');
	assert.equal(sentenceNumber(id), '1.4');
	assert.equal(sentenceAnchor(id), 's2-3.1.4');
});
