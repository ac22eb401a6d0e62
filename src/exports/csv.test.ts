import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.ts';

test('every field is quoted, records end in a return and a new line, UTF-8 is told', () => {
	assert.equal(csv(['id', '中文'], [['', '“b”, "c"']]), '\uFEFF"id","中文"\r\n"","“b”, ""c"""\r\n');
});

test('a field that would be a formula is text', () => {
	for (const field of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
		assert.equal(csv(['a'], [[field]]), `\uFEFF"a"\r\n"'${field}"\r\n`);
	}
	assert.equal(csv(['a'], [['1+1=2']]), '\uFEFF"a"\r\n"1+1=2"\r\n');
});
