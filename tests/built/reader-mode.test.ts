/**
 * What reader modes and clippers make of the built pages, by the code that Firefox uses for it: every
 * sentence whole, each language in order and apart from the other, notes under their labels.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { sampledPaths } from '../site-paths.ts';
import { builtPages, having, textsBy, type BuiltPage } from './pages.ts';

/** Of entries, which are many and alike, a sample is enough. */
const sampled = new Set(sampledPaths().map(({ path }) => path));
const pages = (await builtPages()).filter(
	(page) =>
		having(page, 'data-sentence').length > 0 &&
		(!page.path.includes('/glossary/') || sampled.has(page.path)),
);

/** The text of the article that is found, white space as HTML has it. */
function articleOf({ html, path }: BuiltPage): string {
	const article = new Readability(parseHTML(html).document).parse();
	assert.ok(article?.textContent, `no article in ${path}`);
	return article.textContent.replace(/\s+/g, ' ');
}

test('in reader mode every sentence is whole, in order, and ends before its twin begins', () => {
	assert.ok(pages.length > 100);
	for (const page of pages) {
		const article = articleOf(page);
		const languages = page.path.startsWith('/zh/') ? ['zh-Hans', 'en'] : ['en', 'zh-Hans'];
		const [own, twins] = languages.map((lang) => textsBy(page, 'data-sentence', lang));
		let at = 0;
		for (const [id, text] of own ?? []) {
			const pair = [text, twins?.get(id) ?? '', ''].map((one) => one.trim()).join(' ');
			const start = `${article} `.indexOf(pair, at);
			assert.ok(start >= 0, `${page.path}: ${id} is not whole, not in order or not apart`);
			at = start + pair.length;
		}
	}
});

test('in reader mode no digit of a note’s mark is in a sentence, and each note follows its label', () => {
	for (const page of pages.filter(({ path }) => path.includes('/decision/'))) {
		const article = articleOf(page);
		const notes = having(page, 'role').filter((one) => attributeOf(one, 'role') === 'note');
		assert.ok(notes.length > 0);
		for (const note of notes) {
			const within = elementsWithin(note);
			const of = (name: string) =>
				within
					.filter((one) => attributeOf(one, 'class') === name)
					.map((one) => textOf(one).replace(/\s+/g, ' ').trim());
			const [label = '', text = ''] = [of('note-head')[0], of('note-text')[0]];
			assert.match(label, /^(注\d+|Note \d+) · \p{L}/u);
			if (article.includes(text)) assert.ok(article.includes(`${label} ${text}`), page.path);
		}
		assert.ok(article.includes(page.path.startsWith('/zh/') ? '本站所写，不是原文' : 'our words'));
	}
});
