/** The notes and summaries over the real document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { NOTE_KINDS, OWN_SOURCES } from '../../src/model/note.ts';
import { SECTION_IDS } from '../../src/model/ids.ts';

const { sections, sources } = await readContent(process.cwd());
const documents = sources.data ?? [];
const notes = sections.flatMap(({ data }) => data?.notes ?? []);

test('there are at least 120 notes, some on every section', () => {
	assert.ok(notes.length >= 120, String(notes.length));
	const sections = new Set(notes.map(({ sentence }) => sentence.split('.')[0]));
	assert.deepEqual([...sections].toSorted(), SECTION_IDS.toSorted());
});

test('every note has a kind and sources, and every kind and source has its notes', () => {
	const known = new Set<string>([...OWN_SOURCES, ...documents.map(({ id }) => id)]);
	const used = { kinds: new Set<string>(), sources: new Set<string>() };
	for (const { id, kind, sources: named } of notes) {
		used.kinds.add(kind);
		for (const source of named) {
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
	assert.equal(sections.length, 20);
	for (const { file, data } of sections) {
		const summary = data?.summary;
		assert.ok(summary, file);
		assert.ok(summary.zh.length >= 60 && summary.zh.length <= 220, `${file}: ${summary.zh.length}`);
		assert.doesNotMatch(summary.en, /[\p{Script=Han}"'，。；：、（）《》]/u, file);
	}
});
