/** The files for spreadsheets, aligners and learners, read back and held to the site’s data. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { aligned, downloaded, sentences, terms } from './built-data.ts';
import { parseCsv } from './parse-csv.ts';

test('the table of sentences is the decision, and no cell is taken for a date or a formula', async () => {
	const [head, ...rows] = parseCsv(await downloaded('suining-sentences.csv'));
	assert.deepEqual(head, ['id', 'zh', 'en']);
	assert.deepEqual(
		rows,
		sentences.map(({ id, zh, en }) => [`s${id}`, zh, en]),
	);
	for (const name of ['suining-sentences.csv', 'suining-glossary.csv']) {
		for (const cell of parseCsv(await downloaded(name)).flat()) {
			assert.doesNotMatch(cell, /^[=+\-@\t\r]/, name);
			assert.doesNotMatch(cell, /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/, name);
		}
	}
});

test('the table of terms is the one of the data', async () => {
	const expected = await readFile('dist/data/glossary.csv', 'utf8');
	assert.equal(await downloaded('suining-glossary.csv'), expected);
	assert.equal(parseCsv(expected).length, terms.length + 1);
});

test('Pharaoh: line by line the tokens of the decision, every one of them in the pairs of its phrase', async () => {
	const lines = (await downloaded('suining-alignment.pharaoh')).trimEnd().split('\n');
	const tokens = (await downloaded('suining-alignment-tokens.txt')).trimEnd().split('\n');
	assert.equal(lines.length, sentences.length);
	assert.equal(tokens.length, sentences.length);
	for (const [index, { id, zh, en }] of sentences.entries()) {
		const [chinese = [], english = []] = (tokens[index] ?? '')
			.split(' ||| ')
			.map((half) => half.split(' '));
		const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
		assert.equal(bare(chinese.join('')), bare(zh), id);
		assert.equal(bare(english.join('')), bare(en), id);
		const pairs = (lines[index] ?? '').split(' ').map((pair) => pair.split('-').map(Number));
		const groups = aligned.get(id) ?? [];
		const alone = (half: 'zh' | 'en') =>
			groups.some(({ kind }) => kind === (half === 'zh' ? 'left' : 'added'));
		const seen = (at: number) => new Set(pairs.map((pair) => pair[at]));
		if (!alone('zh')) assert.deepEqual([...seen(0)].length, chinese.length, id);
		if (!alone('en')) assert.deepEqual([...seen(1)].length, english.length, id);
		for (const [from = -1, to = -1] of pairs) {
			assert.ok(chinese[from] !== undefined && english[to] !== undefined, id);
			const together = groups.some(
				(group) => group.zh?.includes(chinese[from] ?? '') && group.en?.includes(english[to] ?? ''),
			);
			assert.ok(together, `${id}: ${chinese[from]}-${english[to]}`);
		}
	}
});

test('Anki: head lines, stable and unique GUIDs, an example sentence on each card', async () => {
	const lines = (await downloaded('suining-glossary-anki.txt')).trimEnd().split('\n');
	const head = lines.filter((line) => line.startsWith('#'));
	assert.deepEqual(head, [
		'#separator:tab',
		'#html:true',
		'#columns:guid\tfront\tback\ttags',
		'#guid column:1',
		'#tags column:4',
	]);
	const cards = lines.slice(head.length).map((line) => line.split('\t'));
	const byGuid = new Map(cards.map((card) => [card[0], card]));
	assert.equal(byGuid.size, terms.length);
	for (const { id, zh, en, uses } of terms) {
		const [, front = '', back = '', tags = '', ...more] =
			byGuid.get(`suining-decision-${id}`) ?? [];
		assert.deepEqual(more, []);
		assert.equal(plain(front), zh);
		assert.match(tags, /^suining::\w+$/);
		const blocks = back.split('<br><br>').map(plain);
		assert.equal(blocks.length, 4, id);
		assert.ok(blocks[1]?.startsWith(en), id);
		const sentence = sentences.find((one) => one.id === uses[0]);
		if (sentence) assert.equal(blocks[2], sentence.zh + sentence.en, id);
	}
});

/** The text of a field of HTML. */
function plain(html: string): string {
	return html
		.replace(/<\/?(?:b|br)>/g, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
