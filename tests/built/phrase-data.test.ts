/** Phrases as built, recounted without the code that makes them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { LANGUAGES } from '../../src/model/language.ts';
import { data, texts, written } from './decision-data.ts';

const offsets = z.array(z.tuple([z.number(), z.number()]));
const phrase = z.strictObject({
	zh: offsets,
	en: offsets,
	kind: z.enum(['added', 'left']).optional(),
});
const phrases = await data('phrases.json', z.record(z.string(), z.array(phrase)));

test('all 205 texts have phrases, and none else', () => {
	assert.equal(texts.size, 205);
	assert.deepEqual(Object.keys(phrases).sort(), [...texts.keys()].sort());
});

test('every Chinese character but signs and every English word is in one phrase', () => {
	for (const [id, groups] of Object.entries(phrases)) {
		for (const language of LANGUAGES) {
			const whole = texts.get(id)?.[language] ?? '';
			const held = new Uint8Array(whole.length);
			for (const [start, end] of groups.flatMap((group) => group[language])) {
				assert.ok(start >= 0 && start < end && end <= whole.length, id);
				for (let at = start; at < end; at += 1) held[at] = (held[at] ?? 0) + 1;
			}
			assert.ok(
				held.every((times) => times < 2),
				`${id}: two phrases overlap`,
			);
			for (const { 0: unit, index } of whole.matchAll(/[\p{L}\p{N}]+/gu)) {
				for (let at = index; at < index + unit.length; at += 1) {
					assert.equal(held[at], 1, `${id} ${language}: “${unit}” is in no phrase`);
				}
			}
		}
	}
});

test('what the offsets cut out is what the files of the alignment write', () => {
	for (const [id, groups] of Object.entries(phrases)) {
		const own = written.get(id) ?? [];
		assert.equal(groups.length, own.length, id);
		for (const [index, group] of groups.entries()) {
			for (const language of LANGUAGES) {
				const cut = group[language].map(([start, end]) =>
					texts.get(id)?.[language].slice(start, end),
				);
				const parts = (own[index]?.[language] ?? '')
					.split('…')
					.map((part) => part.trim().replace(/#\d+$/, ''))
					.filter((part) => part !== '');
				assert.deepEqual(cut.toSorted(), parts.toSorted(), `${id}/${index + 1}`);
				const starts = group[language].map(([start]) => start);
				assert.deepEqual(
					starts,
					starts.toSorted((a, b) => a - b),
				);
			}
		}
	}
});
