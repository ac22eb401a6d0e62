/** The notes and summaries over the real document. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filesIn } from '../../src/checks/files.ts';
import { checkSectionFile } from '../../src/checks/section-files.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { sectionNotes } from '../../src/markdown/section-notes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { NOTE_KINDS, OWN_SOURCES } from '../../src/model/note.ts';
import { SECTION_IDS, sectionIdOfFile } from '../../src/model/ids.ts';
import { sources } from '../../src/model/source.ts';

const files = await filesIn(process.cwd(), 'content/decision', '.mdx');
const documents = sources.parse(parse(await readFile('content/sources.yaml', 'utf8')));
const notes = files.flatMap(({ file, source }) =>
	sectionNotes(parseMdx(source), sectionIdOfFile(file.slice(file.lastIndexOf('/') + 1)) ?? ''),
);

test('there are at least 120 notes, some on every section', () => {
	assert.ok(notes.length >= 120, String(notes.length));
	const sections = new Set(notes.map(({ sentence }) => sentence.split('.')[0]));
	assert.deepEqual([...sections].toSorted(), SECTION_IDS.toSorted());
});

test('every note has a kind and sources, and every kind and source has its notes', () => {
	const known = new Set<string>([...OWN_SOURCES, ...documents.map(({ id }) => id)]);
	const used = { kinds: new Set<string>(), sources: new Set<string>() };
	for (const { id, header } of notes) {
		assert.ok(header, id);
		used.kinds.add(header.kind);
		for (const source of header.sources) {
			assert.ok(known.has(source), `${id}: ${source}`);
			used.sources.add(source);
		}
	}
	assert.deepEqual([...used.kinds].toSorted(), [...NOTE_KINDS].toSorted());
	assert.deepEqual([...used.sources].toSorted(), [...known].toSorted());
});

test('every note is marked in both halves of its sentence and written in both languages', () => {
	for (const { id, markedIn, pairs } of notes) {
		assert.deepEqual(markedIn, [...LANGUAGES], id);
		assert.ok(pairs.length > 0, id);
		for (const { zh, en } of pairs) {
			assert.match(zh.text, /\p{Script=Han}/u, id);
			assert.doesNotMatch(en.text, /[\p{Script=Han}"'，。；：、（）《》]/u, id);
		}
	}
});

test('every section opens with a summary in both languages', () => {
	const summaries = files.map((file) => checkSectionFile(file).section.frontmatter?.summary);
	assert.equal(summaries.length, 20);
	for (const [index, summary] of summaries.entries()) {
		const file = files[index]?.file;
		assert.ok(summary, file);
		assert.ok(summary.zh.length >= 60 && summary.zh.length <= 220, `${file}: ${summary.zh.length}`);
		assert.doesNotMatch(summary.en, /[\p{Script=Han}"'，。；：、（）《》]/u, file);
	}
});
