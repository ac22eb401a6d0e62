import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

test('English breaks at spaces, and no line is wider than the room', () => {
	const lines = textLines('Promoting steady growth in residents’ incomes', 'en', 120, 14);
	assert.equal(lines.join(' '), 'Promoting steady growth in residents’ incomes');
	for (const line of lines) assert.ok(textWidth(line, 14) <= 120, line);
});

test('Chinese breaks between words and loses nothing', () => {
	const lines = textLines('推进数字经济与实体经济深度融合', 'zh', 90, 14);
	assert.ok(lines.length > 1);
	assert.equal(lines.join(''), '推进数字经济与实体经济深度融合');
});

test('no line begins with a Chinese mark that may not', () => {
	for (let width = 30; width < 120; width += 7) {
		for (const line of textLines('各县（市、区）、市直园区，各单位。', 'zh', width, 14)) {
			assert.doesNotMatch(line, /^[，。、）]/);
			assert.doesNotMatch(line, /（$/);
		}
	}
});

test('a word wider than the room stands alone', () => {
	assert.deepEqual(textLines('a commercialization b', 'en', 40, 14), [
		'a',
		'commercialization',
		'b',
	]);
});
