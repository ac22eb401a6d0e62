/** The topics and the page “At a glance” as built. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { filesIn } from '../../src/content/files.ts';
import { topic } from '../../src/model/topic.ts';
import { builtPages, having, textsBy } from './pages.ts';

const LANGUAGES = ['zh', 'en'] as const;

const pages = await builtPages();
const topics = (await filesIn(process.cwd(), 'content/topics', '.yaml')).map(
	({ file, source }) => ({
		id: file.slice('content/topics/'.length, -'.yaml'.length),
		...topic.parse(parse(source)),
	}),
);
const uses = new Map(
	z
		.array(z.object({ id: z.string(), uses: z.array(z.string()) }))
		.parse(JSON.parse(await readFile('dist/data/glossary.json', 'utf8')))
		.map((row) => [row.id, row.uses]),
);
const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(await readFile('dist/data/decision.json', 'utf8')));

function pageAt(path: string) {
	const page = pages.find((one) => one.path === path);
	assert.ok(page, `no page at ${path}`);
	return page;
}

/** Ids of a topic's sentences, in order, straight from its file. */
function expectedOf(id: string): string[] {
	const own = topics.find((one) => one.id === id);
	const ids = new Set([
		...(own?.terms.flatMap((term) => uses.get(term) ?? []) ?? []),
		...(own?.sentences.map((added) => added.id) ?? []),
	]);
	return sentences.map((sentence) => sentence.id).filter((one) => ids.has(one));
}

test('a topic’s page has every sentence that uses one of its terms, whole and in both languages', () => {
	for (const language of LANGUAGES) {
		for (const { id } of topics) {
			const page = pageAt(`/${language}/topics/${id}/`);
			const [zh, en] = [
				textsBy(page, 'data-sentence', 'zh-Hans'),
				textsBy(page, 'data-sentence', 'en'),
			];
			assert.deepEqual([...zh.keys()], expectedOf(id), id);
			for (const sentence of sentences.filter((one) => zh.has(one.id))) {
				assert.equal(zh.get(sentence.id), sentence.zh);
				assert.equal(en.get(sentence.id), sentence.en);
			}
		}
	}
});

test('what is named and what is answered is a link to the sentence that holds the words', () => {
	const reading = LANGUAGES.flatMap((language) => [
		...topics.map(({ id }) => pageAt(`/${language}/topics/${id}/`)),
		pageAt(`/${language}/at-a-glance/`),
	]);
	for (const page of reading) {
		const language = page.path.startsWith('/zh/') ? 'zh' : 'en';
		const links = page.elements.filter((one) => attributeOf(one, 'class') === 'quotation');
		assert.ok(links.length > 0, page.path);
		for (const link of links) {
			const id = /#s(.+)$/.exec(attributeOf(link, 'href') ?? '')?.[1];
			const sentence = sentences.find((one) => one.id === id)?.[language];
			assert.ok(sentence?.toLowerCase().includes(textOf(link).toLowerCase()), textOf(link));
		}
	}
});

test('the list has every topic with its sentences counted', () => {
	for (const language of LANGUAGES) {
		const page = pageAt(`/${language}/topics/`);
		const [list] = having(page, 'class').filter(
			(one) => attributeOf(one, 'class') === 'topic-list',
		);
		const rows = list ? elementsWithin(list).filter(({ tagName }) => tagName === 'li') : [];
		assert.equal(rows.length, topics.length);
		for (const row of rows) {
			const inside = elementsWithin(row);
			const link = inside.find(({ tagName }) => tagName === 'a');
			const id = /topics\/([^/]+)\/$/.exec((link && attributeOf(link, 'href')) ?? '')?.[1] ?? '';
			const count = inside.find((one) => attributeOf(one, 'class') === 'meta');
			assert.equal(Number(/\d+/.exec(count ? textOf(count) : '')?.[0]), expectedOf(id).length, id);
		}
	}
});

test('neighbors share sentences, and see each other', () => {
	for (const { id } of topics) {
		const hrefs = having(pageAt(`/en/topics/${id}/`), 'href').map((one) =>
			attributeOf(one, 'href'),
		);
		const own = expectedOf(id);
		for (const { id: other } of topics) {
			const shares = other !== id && expectedOf(other).some((one) => own.includes(one));
			if (shares) assert.ok(hrefs.includes(`/en/topics/${other}/`), `${id} and ${other}`);
		}
	}
});

test('an entry’s page leads to the topics of its term', () => {
	for (const { id, terms } of topics) {
		for (const term of terms) {
			const hrefs = having(pageAt(`/en/glossary/${term}/`), 'href');
			assert.ok(
				hrefs.some((one) => attributeOf(one, 'href') === `/en/topics/${id}/`),
				term,
			);
		}
	}
});

test('the notes on a topic’s sentences stand below them', () => {
	for (const language of LANGUAGES) {
		const marked = new Map(
			having(pageAt(`/${language}/decision/`), 'data-of').map((group) => [
				attributeOf(group, 'data-of'),
				elementsWithin(group).filter((one) => attributeOf(one, 'role') === 'note').length,
			]),
		);
		for (const { id } of topics) {
			const page = pageAt(`/${language}/topics/${id}/`);
			const shown = page.elements.filter(({ tagName }) => tagName === 'details').length;
			const expected = expectedOf(id).reduce((sum, one) => sum + (marked.get(one) ?? 0), 0);
			assert.equal(shown, expected, page.path);
		}
	}
});
