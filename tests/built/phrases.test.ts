/** The phrases of the pages: what their places lead to is what a page shows and what the editor cut. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import {
	isCutFrom,
	readPhrases,
	wordsAt,
	type PhrasePlaces,
} from '../../src/components/phrases/phrase-places.ts';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../../src/model/language.ts';
import { SECTION_IDS } from '../../src/model/ids.ts';
import { placesOf } from '../../src/text/phrase-places.ts';
import { aligned } from './built-data.ts';
import { builtPages, having, textsBy, type BuiltPage } from './pages.ts';

const read = async (file: string): Promise<unknown> =>
	JSON.parse(await readFile(`dist/data/${file}`, 'utf8'));

const pages = (await builtPages()).filter(({ path }) => /^\/(?:zh|en)\/decision\//.test(path));
const files = await readdir('dist/data/phrases');
const bySection = new Map(
	(await Promise.all(files.map((file) => read(`phrases/${file}`)))).flatMap((data) => [
		...readPhrases(data),
	]),
);

/** The texts of a page in one language by their ids, as its script reads them. */
function textsOn(page: BuiltPage, language: Language): Map<string, string> {
	const tag = LANGUAGE_TAGS[language];
	const adoption = textsBy(page, 'data-adoption', tag).get('');
	return new Map(
		[
			...textsBy(page, 'data-sentence', tag),
			...textsBy(page, 'data-heading', tag),
			...(adoption === undefined ? [] : [['adoption', adoption] as const]),
		].map(([id, text]) => [id, text.trimStart()]),
	);
}

test('every phrase of all 205 texts leads to its words, on every page that shows them', () => {
	assert.equal(pages.length, 2 * (SECTION_IDS.length + 1));
	const seen = new Set<string>();
	let count = 0;
	for (const page of pages) {
		for (const language of LANGUAGES) {
			for (const [id, text] of textsOn(page, language)) {
				const [phrases = [], groups = []] = [bySection.get(id), aligned.get(id)];
				seen.add(id);
				assert.equal(phrases.length, groups.length, id);
				assert.ok(isCutFrom(text, phrases, language), `${page.path} ${id}`);
				phrases.forEach((phrase, index) => {
					const written = groups[index]?.[language];
					const found = written === undefined ? { places: [] } : placesOf(written, text);
					assert.ok('places' in found, id);
					const ordered = found.places.toSorted((a, b) => a.start - b.start);
					const words = ordered.map(({ start, end }) => text.slice(start, end)).join(' … ');
					assert.equal(wordsAt(text, phrase[language]), words, `${page.path} ${id}`);
					count += 1;
				});
			}
		}
	}
	assert.equal(seen.size, 205);
	assert.ok(count > 4 * 900, String(count));
});

test('a file by section has the phrases of all of them, with the strengths of the register', async () => {
	const all = readPhrases(await read('phrases.json'));
	const register = z
		.array(z.object({ id: z.string(), strength: z.string() }))
		.parse(await read('commitments.json'));
	const strengths = [...bySection].flatMap(([id, phrases]) =>
		phrases.flatMap(({ strength }, index) =>
			strength === undefined ? [] : [{ id: `${id}/${String(index + 1)}`, strength }],
		),
	);
	const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
	assert.deepEqual(strengths.sort(byId), register.sort(byId));
	const bare = [...bySection].map(([id, phrases]): [string, PhrasePlaces[]] => [
		id,
		phrases.map(({ zh, en, kind }) => ({ zh, en, kind, strength: undefined })),
	]);
	assert.deepEqual(new Map(bare), all);
});

test('what is added to a sentence is set off once on each page, and nothing else is', () => {
	for (const page of pages) {
		const added = [...textsOn(page, 'en').keys()].flatMap((id) =>
			id.includes('.') ? (bySection.get(id) ?? []).filter(({ kind }) => kind === 'added') : [],
		);
		assert.equal(having(page, 'data-added').length, added.length, page.path);
	}
});
