/** Notes and summaries as built: numbers, links both ways, kind and source in the page's words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, elementsWithin, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { builtPages, having, type BuiltPage } from './pages.ts';

const pages = await builtPages();
const sectionPages = pages.filter(({ path }) => /\/decision\/\d/.test(path));
const wholePages = pages.filter(({ path }) => path.endsWith('/decision/'));

function ofClass(elements: readonly HtmlElement[], name: string): HtmlElement[] {
	return elements.filter((one) => attributeOf(one, 'class')?.split(' ').includes(name));
}

function lang(page: BuiltPage): string {
	return page.path.startsWith('/zh/') ? 'zh-Hans' : 'en';
}

/** What a note is called on a page. */
function nameOf(page: BuiltPage, number: number): string {
	return page.path.startsWith('/zh/') ? `注${number}` : `Note ${number}`;
}

test('notes are numbered from 1 in each section, in the order of their marks', () => {
	for (const page of sectionPages) {
		const marks = having(page, 'data-note');
		assert.ok(marks.length > 0, page.path);
		const numbers = [...new Set(marks.map((mark) => attributeOf(mark, 'data-note')))].map(Number);
		assert.deepEqual(
			numbers.toSorted((a, b) => a - b),
			numbers.map((_, index) => index + 1),
			page.path,
		);
		const listed = ofClass(page.elements, 'note-back').map((back) => textOf(back));
		assert.deepEqual(
			listed,
			numbers.map((_, index) => nameOf(page, index + 1)),
			page.path,
		);
	}
});

test('a mark is drawn, not written, and is called by its number and nothing else', () => {
	for (const page of [...sectionPages, ...wholePages]) {
		for (const mark of having(page, 'data-note')) {
			assert.equal(textOf(mark), '', page.path);
			const number = Number(attributeOf(mark, 'data-note'));
			assert.equal(attributeOf(mark, 'aria-label'), nameOf(page, number));
		}
	}
});

test('each mark leads to its note and the note back to the mark in the page’s language', () => {
	for (const page of [...sectionPages, ...wholePages]) {
		const byId = new Map(having(page, 'id').map((one) => [attributeOf(one, 'id'), one]));
		const own = having(page, 'data-sentence')
			.filter((half) => attributeOf(half, 'lang') === lang(page))
			.flatMap((half) => elementsWithin(half));
		for (const mark of having(page, 'data-note')) {
			const note = byId.get((attributeOf(mark, 'href') ?? '').slice(1));
			assert.ok(note && attributeOf(note, 'role') === 'note', page.path);
			const [back] = ofClass(elementsWithin(note), 'note-back');
			assert.ok(back, page.path);
			assert.equal(textOf(back), attributeOf(mark, 'aria-label'));
			const target = byId.get((attributeOf(back, 'href') ?? '').slice(1));
			assert.ok(target && own.includes(target), page.path);
			assert.equal(attributeOf(target, 'data-note'), attributeOf(mark, 'data-note'));
		}
	}
});

test('each note says its kind, its source and its text in the language of the page', () => {
	for (const page of [...sectionPages, ...wholePages]) {
		const isChinese = lang(page) === 'zh-Hans';
		for (const note of ofClass(page.elements, 'note')) {
			const within = elementsWithin(note);
			const [kind, source] = ['note-kind', 'note-source'].map((name) => ofClass(within, name)[0]);
			assert.ok(kind && source, page.path);
			assert.equal(/\p{Script=Han}/u.test(textOf(kind)), isChinese, textOf(kind));
			assert.match(textOf(source), isChinese ? /^依据：./u : /^Source: ./);
			const texts = ofClass(within, 'note-text');
			assert.deepEqual([...new Set(texts.map((text) => attributeOf(text, 'lang')))], [lang(page)]);
		}
	}
});

test('each section opens with its summary, marked as ours, before its first sentence', () => {
	for (const page of [...sectionPages, ...wholePages]) {
		const summaries = ofClass(page.elements, 'summary');
		assert.equal(summaries.length, sectionPages.includes(page) ? 1 : 20, page.path);
		for (const summary of summaries) {
			const [label] = ofClass(elementsWithin(summary), 'summary-label');
			assert.match(label ? textOf(label) : '', /本站所写|our words/);
			assert.equal(ofClass(elementsWithin(summary), 'summary-text').length, 1);
		}
		const [summary] = summaries;
		const [sentence] = having(page, 'data-sentence');
		assert.ok(summary && sentence);
		assert.ok(page.elements.indexOf(summary) < page.elements.indexOf(sentence), page.path);
	}
});
