/** The pages “For you” and “For companies” as built. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { sectionOf } from '../../src/model/ids.ts';
import { questions } from '../../src/model/questions.ts';
import { builtPages } from './pages.ts';

const PATHS = { residents: 'for-you', companies: 'for-companies' } as const;

const pages = (await builtPages()).filter(({ path }) => /\/for-(?:you|companies)\//.test(path));
const original = await readFile('content/decision/source.zh.txt', 'utf8');
const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(await readFile('dist/data/decision.json', 'utf8')));

/** Each page with its language and the questions of its file. */
const all = await Promise.all(
	(['zh', 'en'] as const).flatMap((language) =>
		Object.values(PATHS).map(async (name) => {
			const page = pages.find(({ path }) => path === `/${language}/${name}/`);
			assert.ok(page, `no page /${language}/${name}/`);
			const written = questions.parse(parse(await readFile(`content/${name}.yaml`, 'utf8')));
			return { language, page, written };
		}),
	),
);

function byClass(elements: readonly HtmlElement[], name: string): HtmlElement[] {
	return elements.filter((one) => (attributeOf(one, 'class') ?? '').split(' ').includes(name));
}

/** The elements of one question. */
function within(elements: readonly HtmlElement[], id: string): HtmlElement[] {
	const section = elements.find((one) => attributeOf(one, 'id') === id);
	assert.ok(section, id);
	return elementsWithin(section);
}

test('every question is there, and every number leads to the sentence whose words stand below', () => {
	for (const { language, page, written } of all) {
		for (const { id, answer } of written) {
			const elements = within(page.elements, id);
			const numbers = byClass(elements, 'answer-number');
			const words = byClass(elements, 'answer-words').map((one) => textOf(one).trim());
			assert.deepEqual(
				numbers.map((one) => textOf(one).trim()),
				answer.map(({ sentence }) => sentence),
			);
			assert.equal(words.length, answer.length);
			for (const [index, { sentence: one }] of answer.entries()) {
				const number = numbers[index];
				assert.ok(number);
				assert.equal(
					attributeOf(number, 'href'),
					`/${language}/decision/${sectionOf(one)}/#s${one}`,
				);
				const sentence = sentences.find((other) => other.id === one);
				const quoted = words[index] ?? '';
				const has = sentence?.[language].toLowerCase().includes(quoted.toLowerCase());
				assert.ok(quoted !== '' && has, quoted);
			}
		}
	}
});

test('a Chinese page quotes Chinese alone, an English one has the Chinese beneath', () => {
	for (const { language, page, written } of all) {
		const count = written.flatMap(({ answer }) => answer).length;
		const twins = byClass(page.elements, 'answer-twin');
		assert.equal(twins.length, language === 'en' ? count : 0);
		for (const half of [...twins, ...byClass(page.elements, 'answer-words')]) {
			const isChinese = attributeOf(half, 'lang') === 'zh-Hans';
			assert.equal(/\p{Script=Han}/u.test(textOf(half)), isChinese);
			assert.equal(attributeOf(half, 'translate'), isChinese ? 'no' : undefined);
		}
	}
});

test('words that the text does not use stand nowhere in it, and lead to their search', () => {
	for (const { language, page, written } of all) {
		for (const { id, absent } of written) {
			const [list] = byClass(within(page.elements, id), 'question-absent');
			assert.ok(list);
			const links = elementsWithin(list).filter(({ tagName }) => tagName === 'a');
			assert.equal(links.length, absent.length);
			for (const [index, { zh, en }] of absent.entries()) {
				assert.ok(!original.includes(zh), zh);
				const link = links[index];
				assert.ok(link);
				const href = attributeOf(link, 'href');
				assert.equal(href, `/${language}/search/?q=${encodeURIComponent(zh)}`);
				const shown = textOf(link).replace(/\s+/g, ' ').trim();
				assert.equal(shown, language === 'zh' ? zh : `${en} ${zh}`);
			}
		}
	}
});

test('what we add is marked as ours and has the language of the page', () => {
	for (const { language, page, written } of all) {
		for (const { id, ours } of written) {
			const elements = within(page.elements, id);
			const [own] = byClass(elements, 'question-ours');
			assert.equal(own && textOf(own).trim(), ours[language]);
			const labels = byClass(elements, 'question-label').map((one) => textOf(one).trim());
			assert.match(labels.at(-1) ?? '', language === 'zh' ? /本站.*不是原文/ : /our words.*not in/);
		}
	}
});
