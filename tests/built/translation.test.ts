/** What browsers that translate the built pages leave as it is: the Chinese original, wherever it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { builtPages, having, textsBy, type BuiltPage } from './pages.ts';

const pages = await builtPages();
const whole = pages.find(({ path }) => path === '/zh/decision/');
const terms = z
	.array(z.object({ zh: z.string(), forms: z.array(z.string()) }))
	.parse(JSON.parse(await readFile('dist/data/glossary.json', 'utf8')));

/** Everything that is the original's: sentences, headings, the adoption note, names of terms. */
const originals = new Set([
	...['data-sentence', 'data-heading', 'data-adoption'].flatMap((attribute) =>
		whole ? [...textsBy(whole, attribute, 'zh-Hans').values()] : [],
	),
	// Two characters may be a word of any text.
	...terms.flatMap(({ zh, forms }) => [zh, ...forms]).filter(({ length }) => length > 2),
]);

/** Where the site speaks for itself, and a word may be a term's name by chance. */
const OURS =
	/note-text|summary-text|explanation|entry-reason|entry-facts|glance-group|topic-twin|strength-list/;

function within(page: BuiltPage, tag: string): HtmlElement[] {
	const element = page.elements.find(({ tagName }) => tagName === tag);
	assert.ok(element, page.path);
	return elementsWithin(element).filter(({ tagName }) => !/^(script|style)$/.test(tagName));
}

function chainOf(element: HtmlElement): HtmlElement[] {
	const { parentNode } = element;
	return parentNode && 'tagName' in parentNode ? [element, ...chainOf(parentNode)] : [element];
}

function classesOf(element: HtmlElement): string {
	return chainOf(element)
		.map((one) => attributeOf(one, 'class') ?? '')
		.join(' ');
}

function isKept(element: HtmlElement): boolean {
	return (
		chainOf(element).some((one) => attributeOf(one, 'translate') === 'no') ||
		classesOf(element).includes('notranslate')
	);
}

/** The names of topics are ours. */
function leadsToTopic(element: HtmlElement): boolean {
	return chainOf(element).some((one) => attributeOf(one, 'href')?.includes('/topics/'));
}

/** The names of choices and of industries are ours. */
function isLabel(element: HtmlElement): boolean {
	const tags = chainOf(element).map(({ tagName }) => tagName);
	return tags.some((tag) => /^(label|button|option|legend)$/.test(tag)) || tags[0] === 'td';
}

/** The text that stands in an element itself. */
function ownText(element: HtmlElement): string {
	return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

test('the original is kept from translation on every page, and the English is not', () => {
	assert.ok(originals.size > 205 + 250);
	for (const page of pages) {
		for (const element of within(page, 'body')) {
			// A term that stands in a text of ours is a part of it.
			if (attributeOf(element, 'data-term') !== undefined || element.tagName === 'mark') continue;
			const text = textOf(element).trim();
			if (!originals.has(text) || ownText(element).trim() === '') continue;
			if (OURS.test(classesOf(element)) || leadsToTopic(element)) continue;
			if (isLabel(element)) continue;
			assert.ok(isKept(element), `${page.path}: ${text}`);
		}
		for (const attribute of ['data-sentence', 'data-heading', 'data-adoption']) {
			for (const half of having(page, attribute)) {
				assert.equal(isKept(half), attributeOf(half, 'lang') === 'zh-Hans', page.path);
			}
		}
	}
});

test('the Chinese of an English page that may be translated is ours', () => {
	for (const page of pages.filter(({ path }) => path.startsWith('/en/'))) {
		for (const element of within(page, 'main')) {
			if (!/\p{Script=Han}/u.test(ownText(element)) || isKept(element)) continue;
			if (isLabel(element)) continue;
			assert.match(classesOf(element), OURS, `${page.path}: ${ownText(element).slice(0, 40)}`);
		}
	}
});
