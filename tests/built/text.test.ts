/** The text of the built pages: complete, true to the original, nothing lost at a tag. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { LANGUAGES } from '../../src/model/language.ts';
import { PREAMBLE, SECTION_IDS } from '../../src/model/ids.ts';
import { parseOriginal, restoreOriginal } from '../../src/text/original.ts';
import { toOriginalPunctuation } from '../../src/text/punctuation.ts';
import { elementsWithin, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { builtPages, having, textsBy, type BuiltPage } from './pages.ts';

/** Elements whose content is set as one run of text. */
const BLOCK = /^(p|li|h[1-6]|a|button)$/;

const pages = await builtPages();
const original = await readFile('content/decision/source.zh.txt', 'utf8');
const wholePages = LANGUAGES.map((language) => pageAt(`/${language}/decision/`));

function pageAt(path: string): BuiltPage {
	const page = pages.find((one) => one.path === path);
	assert.ok(page, `no page at ${path}`);
	return page;
}

/** The original, put back together from the Chinese texts of pages. */
function restoredFrom(sources: readonly BuiltPage[]): string {
	const merged = (attribute: string) =>
		new Map(sources.flatMap((page) => [...textsBy(page, attribute, 'zh-Hans')]));
	const headings = merged('data-heading');
	const sentences = [...merged('data-sentence')];
	const text = (value: string | undefined) =>
		value === undefined ? undefined : toOriginalPunctuation(value);
	return restoreOriginal(
		SECTION_IDS.map((id) => {
			const own = sentences.filter(([sentence]) => sentence.startsWith(`${id}.`));
			const paragraphs = Map.groupBy(own, ([sentence]) => sentence.split('.')[1]).values();
			return {
				id,
				title: text(headings.get(id)) ?? '',
				part: id.endsWith('-1') ? text(headings.get(id.slice(0, 1))) : undefined,
				adoption: id === PREAMBLE ? text(merged('data-adoption').get('')) : undefined,
				paragraphs: [...paragraphs].map(
					(paragraph) => text(paragraph.map(([, sentence]) => sentence).join('')) ?? '',
				),
			};
		}),
	);
}

test('the Chinese of the full-text pages, put back, is the original', () => {
	for (const page of wholePages) assert.equal(restoredFrom([page]), original);
});

test('the Chinese of the section pages, put back, is the original', () => {
	for (const language of LANGUAGES) {
		const sections = SECTION_IDS.map((id) => pageAt(`/${language}/decision/${id}/`));
		assert.equal(restoredFrom(sections), original);
	}
});

test('all 205 segments stand on the full-text pages in both languages', () => {
	for (const page of wholePages) {
		for (const lang of ['zh-Hans', 'en']) {
			const counts = ['data-sentence', 'data-heading', 'data-adoption'].map(
				(attribute) => textsBy(page, attribute, lang).size,
			);
			assert.deepEqual(counts, [179, 25, 1]);
		}
	}
});

test('every sentence of every page has its twin, and no English sentence a Han character', () => {
	for (const page of pages) {
		const [zh, en] = ['zh-Hans', 'en'].map((lang) => textsBy(page, 'data-sentence', lang));
		assert.deepEqual([...(zh?.keys() ?? [])], [...(en?.keys() ?? [])], page.path);
		for (const sentence of en?.values() ?? []) assert.doesNotMatch(sentence, /\p{Script=Han}/u);
	}
});

test('headings and sentences of a section are those of the original section', () => {
	for (const { id, title } of parseOriginal(original)) {
		const page = pageAt(`/zh/decision/${id}/`);
		assert.equal(
			toOriginalPunctuation(textsBy(page, 'data-heading', 'zh-Hans').get(id) ?? ''),
			title,
		);
	}
});

test('/data/decision.json has every sentence in order, as the pages show it', async () => {
	const sentences = z
		.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() }))
		.parse(JSON.parse(await readFile('dist/data/decision.json', 'utf8')));
	const [page] = wholePages;
	assert.ok(page);
	assert.deepEqual(
		sentences.map(({ id, zh }) => [id, zh]),
		[...textsBy(page, 'data-sentence', 'zh-Hans')],
	);
	assert.deepEqual(
		sentences.map(({ id, en }) => [id, en]),
		[...textsBy(page, 'data-sentence', 'en')],
	);
});

/** The text of an element as it reads; what sets its parts apart is none of it, unless they are terms. */
function proseOf(element: HtmlElement): string {
	const children = element.childNodes;
	return children
		.map((child, index) => {
			if ('tagName' in child) return proseOf(child);
			const beside = [children[index - 1], children[index + 1]];
			const isBetween = textOf(child).trim() === '' && beside.every(isOwnThing);
			return isBetween ? '' : textOf(child);
		})
		.join('');
}

function isOwnThing(node: HtmlElement['childNodes'][number] | undefined): boolean {
	return (
		node !== undefined &&
		'tagName' in node &&
		!node.attrs.some(({ name }) => name === 'data-term' || name === 'data-use')
	);
}

test('no space and no line break stands between Han characters', () => {
	const split = /[\p{Script=Han}，。、；：（）]\s+[\p{Script=Han}，。、；：（）].{0,9}/gu;
	for (const page of pages) {
		for (const block of page.elements.filter(({ tagName }) => BLOCK.test(tagName))) {
			assert.deepEqual(proseOf(block).match(split) ?? [], [], page.path);
		}
	}
});

test('English words keep the space beside a tag', () => {
	const inline = new Set(['a', 'code', 'em', 'span', 'strong']);
	for (const page of pages) {
		for (const block of page.elements.filter(({ tagName }) => BLOCK.test(tagName))) {
			for (const element of elementsWithin(block)) {
				const parent = element.parentNode;
				if (!inline.has(element.tagName) || !parent || !('childNodes' in parent)) continue;
				const index = parent.childNodes.indexOf(element);
				const [before, after] = [parent.childNodes[index - 1], parent.childNodes[index + 1]];
				const own = textOf(element);
				const prose = (node: typeof before) =>
					node?.nodeName === '#text' && 'value' in node ? node.value : '';
				assert.doesNotMatch(`${prose(before).at(-1) ?? ''}${own[0] ?? ''}`, /[a-z.,;:][a-z]/i, own);
				assert.doesNotMatch(`${own.at(-1) ?? ''}${prose(after)[0] ?? ''}`, /[a-z.,;:][a-z]/i, own);
			}
		}
	}
});

test('sentence numbers are drawn, not written, so no selection can hold one', () => {
	for (const page of wholePages) {
		const numbers = having(page, 'data-number');
		assert.equal(numbers.length, 179);
		for (const number of numbers) assert.equal(textOf(number), '');
	}
});
