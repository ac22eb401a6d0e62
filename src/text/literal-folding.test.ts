import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directed, foldLiteral, foldLooks } from './literal-folding.ts';

test('full-width forms, case, white space and the kind of quotation mark make no difference', () => {
	assert.equal(foldLiteral('５Ｇ　工厂，「新质」').text, '5g工厂,“新质”');
	assert.equal(foldLiteral('中国(四川)').text, foldLiteral('中国（四川）').text);
});

test('a dash between digits is one dash', () => {
	assert.equal(foldLiteral('2023—2025年，制—储').text, '2023-2025年,制—储');
});

test('each folded character knows where it stood', () => {
	const { text, offsets } = foldLiteral('甲 （乙）');
	assert.equal(text, '甲(乙)');
	assert.deepEqual(offsets, [0, 2, 3, 4]);
});

test('straight quotation marks stand for opening and closing ones in turn', () => {
	assert.deepEqual(directed('"1336"'), ['“1336”', '”1336“']);
	assert.deepEqual(directed('新质'), ['新质']);
});

test('dashes and dots look alike', () => {
	assert.equal(foldLooks('制—储–运・用'), '制-储-运·用');
});
