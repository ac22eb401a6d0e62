import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchedLines, matchedSentence, withoutLines } from './matched-line.ts';

const place = (text: string, part: string) => {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
};
const marked = ({ text, spans }: { text: string; spans: { start: number; end: number }[] }) =>
	spans.map(({ start, end }) => text.slice(start, end));

test('the sentence around a place is cut out, in either language', () => {
	const zh = '先说这一句。再说氢能。后面还有。';
	assert.equal(matchedSentence(zh, [place(zh, '氢能')])?.text, '再说氢能。');
	const en = 'It names PM2.5 first. Hydrogen comes next. “Last” ends it.';
	const line = matchedSentence(en, [place(en, 'Hydrogen')]);
	assert.equal(line?.text, 'Hydrogen comes next.');
	assert.deepEqual(marked(line), ['Hydrogen']);
	assert.equal(matchedSentence(en, [place(en, 'PM2.5')])?.text, 'It names PM2.5 first.');
	assert.equal(matchedSentence(en, []), undefined);
});

test('of names the lines that hold a place are given', () => {
	const names = '新质生产力\n新生产力';
	const lines = matchedLines(names, [place(names, '新生')]);
	assert.deepEqual(
		lines.map(({ text }) => text),
		['新生产力'],
	);
	assert.deepEqual(lines.map(marked), [['新生']]);
});

test('behind the names the places are counted anew', () => {
	const text = 'name\nother\nThe name is explained.';
	const rest = withoutLines(text, [place(text, 'name'), { start: 15, end: 19 }], 2);
	assert.equal(rest.text, 'The name is explained.');
	assert.deepEqual(marked(rest), ['name']);
});
