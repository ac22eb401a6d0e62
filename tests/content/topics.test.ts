import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { termOf } from '../../src/content/terms.ts';
import { partOf } from '../../src/model/ids.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Topic } from '../../src/model/topic.ts';

/** Sentences of parts two and three that belong to no topic, each with the reason. */
const WITHOUT_TOPIC = new Map<string, string>([]);

const content = await readContent(process.cwd());
const sentences = content.sections.flatMap(({ data }) =>
	(data?.paragraphs ?? []).flat().map(({ id, zh, en }) => ({
		id,
		part: partOf(data?.id ?? ''),
		zh: zh.text,
		en: en.text,
	})),
);
const position = new Map(sentences.map(({ id }, index) => [id, index]));
const terms = new Map(
	content.entries.flatMap(({ data }) => (data ? [[data.id, termOf(data)] as const] : [])),
);
const topics = content.topics.flatMap(({ file, data }) =>
	data ? [{ file, ...data, reached: reachedBy(data) }] : [],
);
const answers = content.glance.data ?? [];

test('there are at least 20 topics, each with a title of its own', () => {
	assert.ok(topics.length >= 20, String(topics.length));
	for (const language of ['zh', 'en'] as const) {
		assert.equal(new Set(topics.map(({ title }) => title[language])).size, topics.length);
	}
});

test('topics name only entries of the glossary, and none twice', () => {
	for (const { file, terms: ids } of topics) {
		assert.deepEqual(
			ids.filter((id) => !terms.has(id)),
			[],
			file,
		);
		assert.equal(new Set(ids).size, ids.length, file);
	}
});

test('each sentence of parts two and three belongs to a topic or is listed with a reason', () => {
	const covered = new Set(topics.flatMap((one) => [...one.reached, ...addedTo(one)]));
	const missing = sentences
		.filter(({ part, id }) => (part === 2 || part === 3) && !covered.has(id))
		.map(({ id }) => id);
	assert.deepEqual(missing, [...WITHOUT_TOPIC.keys()]);
});

test('sentences added by hand exist, stand in order and are reached by no term of the topic', () => {
	for (const one of topics) {
		const added = addedTo(one);
		assert.deepEqual(added, inOrder(added), one.file);
		for (const id of added) {
			assert.ok(position.has(id), `${one.file}: there is no sentence ${id}`);
			assert.ok(!one.reached.has(id), `${one.file}: a term reaches ${id} already`);
		}
	}
});

test('what a topic names stands in a sentence of the topic, in both languages and in order', () => {
	for (const one of topics) {
		for (const quotation of one.named) {
			assertQuoted(quotation, one.file);
			assert.ok(
				one.reached.has(quotation.sentence) || addedTo(one).includes(quotation.sentence),
				`${one.file}: ${quotation.zh} stands in ${quotation.sentence}, which is not of the topic`,
			);
		}
		const places = one.named.map(placeOf);
		assert.deepEqual(
			places,
			places.toSorted((a, b) => a - b),
			one.file,
		);
	}
});

test('descriptions have 30 to 80 English words and the punctuation of their language', () => {
	for (const { file, description } of topics) {
		const words = description.en.split(/\s+/).length;
		assert.ok(words >= 30 && words <= 80, `${file}: ${words} words`);
		assert.doesNotMatch(description.en, /[\p{Script=Han}"']/u, file);
		assert.doesNotMatch(description.zh, /["'.,;:?!()\s]/, file);
	}
});

test('six questions are answered at a glance, each line in the words of its sentence', () => {
	assert.deepEqual(
		answers.map(({ id }) => id),
		['goals-2027', 'goals-2035', 'industries', 'platforms', 'money', 'foreign'],
	);
	for (const { id, groups } of answers) {
		for (const line of groups.flatMap(({ lines }) => lines)) assertQuoted(line, id);
	}
});

/** Ids of the sentences that use one of a topic's terms. */
function reachedBy({ terms: ids }: Topic): Set<string> {
	const forms = ids.flatMap((id) => terms.get(id)?.forms ?? []);
	const using = sentences.filter(({ zh }) => forms.some((form) => zh.includes(form)));
	return new Set(using.map(({ id }) => id));
}

function addedTo({ sentences: added }: Topic): string[] {
	return added.map(({ id }) => id);
}

function inOrder(ids: readonly string[]): string[] {
	return ids.toSorted((a, b) => (position.get(a) ?? -1) - (position.get(b) ?? -1));
}

function assertQuoted({ zh, en, sentence: id }: Quotation, where: string): void {
	const sentence = sentences.find((one) => one.id === id);
	assert.ok(sentence, `${where}: there is no sentence ${id}`);
	assert.ok(sentence.zh.includes(zh), `${where}: “${zh}” does not stand in ${id}`);
	const quoted = sentence.en.toLowerCase().includes(en.toLowerCase());
	assert.ok(quoted, `${where}: “${en}” does not stand in the English of ${id}`);
}

/** A number that grows with the place of a quotation in the decision. */
function placeOf({ zh, sentence: id }: Quotation): number {
	const index = position.get(id) ?? -1;
	return index * 1000 + (sentences[index]?.zh.indexOf(zh) ?? 0);
}
