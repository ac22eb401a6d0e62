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

/** The marks of each drawing within a picture: a list a size of screen. */
function drawingsOf(elements: readonly HtmlElement[]): HtmlElement[][] {
	return elements
		.filter((element) => attributeOf(element, 'class')?.startsWith('drawing drawing-'))
		.map((drawing) => elementsWithin(drawing).filter((one) => attributeOf(one, 'data-mark')));
}

const values = (elements: readonly HtmlElement[], attribute: string) =>
	elements.flatMap((element) => attributeOf(element, attribute) ?? []);

test('both languages have the five pictures', () => {
	assert.equal(pages.length, 2);
	for (const page of pages) {
		assert.deepEqual(
			[...picturesOf(page).keys()],
			['map', 'topics', 'industries', 'targets', 'terms'],
		);
	}
});

test('each drawing has the same marks as the rows of its table, for both sizes of screens', () => {
	for (const page of pages) {
		for (const [id, elements] of picturesOf(page)) {
			if (id === 'topics') continue;
			const rows = values(elements, 'data-row');
			const drawings = drawingsOf(elements);
			assert.equal(drawings.length, 2, id);
			assert.ok(rows.length >= 15, id);
			for (const marks of drawings) {
				assert.deepEqual(values(marks, 'data-mark').toSorted(), rows.toSorted(), id);
			}
		}
	}
});

test('the strips of the topics have exactly the sentences that their table lists', () => {
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

test('a dot of the matrix stands for as many sentences as its row lists', () => {
	for (const page of pages) {
		const elements = picturesOf(page).get('terms') ?? [];
		for (const row of elements.filter((element) => attributeOf(element, 'data-row'))) {
			const links = elementsWithin(row).filter((link) => attributeOf(link, 'href')?.includes('#s'));
			const dots = elements.filter(
				(element) => attributeOf(element, 'data-mark') === attributeOf(row, 'data-row'),
			);
			assert.deepEqual(
				values(dots, 'data-count'),
				dots.map(() => String(links.length)),
			);
		}
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
