/** The pictures as built: what is drawn is what the tables say. That links lead somewhere, the build proves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, elementsWithin, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { builtPages, having } from './pages.ts';

const pages = (await builtPages()).filter(({ path }) => path.endsWith('/pictures/'));

/** The pictures of a page by their fragments. */
function picturesOf(page: (typeof pages)[number]): Map<string, HtmlElement[]> {
	return new Map(
		having(page, 'class')
			.filter((element) => attributeOf(element, 'class') === 'picture')
			.map((element) => [attributeOf(element, 'aria-labelledby') ?? '', elementsWithin(element)]),
	);
}

const values = (elements: readonly HtmlElement[], attribute: string) =>
	elements.flatMap((element) => attributeOf(element, attribute) ?? []);

test('both languages have both pictures', () => {
	assert.equal(pages.length, 2);
	for (const page of pages) assert.deepEqual([...picturesOf(page).keys()], ['topics', 'targets']);
});

test('the rows of the score have exactly the sentences that their table lists', () => {
	for (const page of pages) {
		const elements = picturesOf(page).get('topics') ?? [];
		const listed = elements
			.filter((element) => attributeOf(element, 'data-row'))
			.flatMap((row) =>
				elementsWithin(row)
					.filter((link) => attributeOf(link, 'href')?.includes('#s'))
					.map((link) => `${attributeOf(row, 'data-row') ?? ''} ${textOf(link)}`),
			);
		assert.ok(listed.length > 200);
		assert.deepEqual(values(elements, 'data-mark'), listed);
	}
});

test('every goal at a glance is drawn, and leads to its sentence', () => {
	for (const page of pages) {
		const elements = picturesOf(page).get('targets') ?? [];
		const goals = elements.filter((one) => attributeOf(one, 'href')?.includes('#s'));
		assert.equal(goals.length, 27);
		for (const goal of goals) assert.match(attributeOf(goal, 'href') ?? '', /#s1-3\.1\.\d$/);
	}
});

test('every mark is a link with a name', () => {
	for (const page of pages) {
		for (const mark of having(page, 'data-mark')) {
			assert.equal(mark.tagName, 'a');
			assert.ok(attributeOf(mark, 'href')?.startsWith('/'));
			assert.notEqual(textOf(mark).trim(), '');
		}
	}
});
