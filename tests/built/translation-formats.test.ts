/** The files for translators, read back and held to the site’s data. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { SENTENCE_ID } from '../../src/model/ids.ts';
import { aligned, downloaded, sentences, terms } from './built-data.ts';
import { elementsNamed, parseXml, textsNamed, xmlTextOf } from './xml.ts';

test('TMX: a unit a text, the halves those of the site, phrases by number on both sides', async () => {
	const root = parseXml(await downloaded('suining-decision.tmx'));
	assert.equal(root.name, 'tmx');
	assert.deepEqual(root.attributes, { version: '1.4' });
	const [header] = elementsNamed(root, 'header');
	for (const key of ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang']) {
		assert.ok(header?.attributes[key], key);
	}
	assert.equal(header?.attributes['srclang'], 'zh-CN');
	const units = elementsNamed(root, 'tu').map((unit) => {
		const variants = elementsNamed(unit, 'tuv');
		assert.deepEqual(
			variants.map(({ attributes }) => attributes['xml:lang']),
			['zh-CN', 'en-US'],
		);
		const [zh = '', en = ''] = variants.map(xmlTextOf);
		return { id: unit.attributes['tuid'] ?? '', zh, en, variants };
	});
	assert.deepEqual(
		units.map(({ id }) => id),
		[...new Set(units.map(({ id }) => id))],
	);
	assert.deepEqual(
		units.filter(({ id }) => SENTENCE_ID.test(id)).map(({ id, zh, en }) => ({ id, zh, en })),
		sentences,
	);
	assert.deepEqual(new Set(units.map(({ id }) => id)), new Set(aligned.keys()));
	for (const { id, variants } of units) {
		for (const [index, half] of (['zh', 'en'] as const).entries()) {
			const [variant] = variants.slice(index);
			assert.ok(variant);
			const marks = elementsNamed(variant, 'hi');
			const written = (aligned.get(id) ?? []).map((group, number) => [
				marks
					.filter(({ attributes }) => attributes['x'] === `${number + 1}`)
					.map(xmlTextOf)
					.toSorted(),
				(group[half]?.split('…') ?? []).map((part) => part.trim().replace(/#\d+$/, '')).toSorted(),
			]);
			for (const [found, expected] of written) assert.deepEqual(found, expected, id);
		}
	}
});

test('TBX: every entry with its definitions, terms by status, references that lead somewhere', async () => {
	const root = parseXml(await downloaded('suining-glossary.tbx'));
	assert.equal(root.attributes['type'], 'TBX-Basic');
	assert.equal(root.attributes['xmlns'], 'urn:iso:std:iso:30042:ed-2');
	const concepts = elementsNamed(root, 'conceptEntry');
	const ids = new Set(concepts.map(({ attributes }) => attributes['id']));
	assert.equal(ids.size, terms.length);
	for (const concept of concepts) {
		const entry = terms.find(({ id }) => concept.attributes['id'] === `term-${id}`);
		assert.ok(entry, concept.attributes['id']);
		assert.equal(textsNamed(concept, 'descrip', 'subjectField').length, 1);
		const [chinese, english] = elementsNamed(concept, 'langSec');
		assert.ok(chinese && english);
		assert.deepEqual(textsNamed(chinese, 'descrip', 'definition'), [entry.explanation.zh]);
		assert.deepEqual(textsNamed(english, 'descrip', 'definition'), [entry.explanation.en]);
		assert.deepEqual(textsNamed(chinese, 'term'), [entry.zh, ...entry.forms]);
		const source = await readFile(`content/glossary/${entry.id}.mdx`, 'utf8');
		const { rejected = [] } = z
			.object({ rejected: z.array(z.object({ en: z.string() })).optional() })
			.parse(parse(source.split('\n---')[0] ?? ''));
		const byStatus = (status: string) =>
			elementsNamed(english, 'termSec')
				.filter((term) => textsNamed(term, 'termNote')[0] === `${status}Term-admn-sts`)
				.flatMap((term) => textsNamed(term, 'term'));
		assert.deepEqual(byStatus('preferred'), [entry.en]);
		assert.deepEqual(byStatus('admitted'), entry.variants);
		assert.deepEqual(
			byStatus('deprecated'),
			rejected.map(({ en }) => en),
		);
		assert.equal(
			textsNamed(english, 'admin', 'source').some((words) => !isId(words)),
			entry.standing !== 'ours',
		);
		for (const { attributes } of elementsNamed(concept, 'ref')) {
			assert.ok(ids.has(attributes['target']), attributes['target']);
		}
		for (const [half, section] of [
			['zh', chinese],
			['en', english],
		] as const) {
			for (const group of elementsNamed(section, 'descripGrp')) {
				const [id] = textsNamed(group, 'admin');
				const sentence = sentences.find((one) => one.id === id);
				assert.deepEqual(textsNamed(group, 'descrip', 'context'), [sentence?.[half]]);
			}
		}
	}
});

function isId(words: string): boolean {
	return sentences.some(({ id }) => id === words);
}
