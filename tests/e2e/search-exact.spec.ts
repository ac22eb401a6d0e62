/** The search of the built site against a brute-force scan: nothing missed, nothing too much. */
import { readFileSync } from 'node:fs';
import { newStemmer } from 'snowball-stemmers';
import { z } from 'astro/zod';
import { sentencesFor } from './search-box.ts';
import { expect, test } from './site.ts';

const SUBSTRINGS = 2000;
const LONGEST = 12;
const ABSENT = 100;
const WORDS = 300;

const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(readFileSync('dist/data/decision.json', 'utf8')));
const terms = z
	.array(z.object({ zh: z.string() }))
	.parse(JSON.parse(readFileSync('dist/data/glossary.json', 'utf8')));

/** Numbers from 0 up to `below`, the same in every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

const random = randomNumbers(20240623);

function substring(): string {
	const { zh = '' } = sentences[random(sentences.length)] ?? {};
	const length = 1 + random(Math.min(LONGEST, zh.length));
	const start = random(zh.length - length + 1);
	return zh.slice(start, start + length);
}

function absent(): string {
	for (;;) {
		const made = substring().slice(0, 1 + random(4)) + substring().slice(0, 1 + random(4));
		if (!sentences.some(({ zh }) => zh.includes(made))) return made;
	}
}

test('2,000 strings of the text, every term and 100 strings that are not there: exact hits', async ({
	page,
}) => {
	test.setTimeout(300_000);
	const queries = [
		...Array.from({ length: SUBSTRINGS }, substring),
		...terms.map(({ zh }) => zh),
		...Array.from({ length: ABSENT }, absent),
	];
	await page.goto('/en/search/');
	await page.getByRole('searchbox').focus();
	const found = await sentencesFor(page, queries);
	const wrong = queries.filter((query, index) => {
		const expected = sentences.filter(({ zh }) => zh.includes(query)).map(({ id }) => id);
		return expected.join() !== found[index]?.join();
	});
	expect(wrong).toEqual([]);
	expect(found).toHaveLength(SUBSTRINGS + terms.length + ABSENT);
});

test('300 English words find the sentences with their stems, as a reference stemmer has them', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const stemmer = newStemmer('english');
	const stemsOf = (text: string) =>
		(
			text
				.toLowerCase()
				.replaceAll('’', "'")
				.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
		).map((word) => stemmer.stem(word));
	const words = [...new Set(sentences.flatMap(({ en }) => en.match(/\b[A-Za-z]{2,}\b/g) ?? []))];
	const queries = Array.from({ length: WORDS }, () => words[random(words.length)] ?? '');
	await page.goto('/en/search/');
	await page.getByRole('searchbox').focus();
	const found = await sentencesFor(page, queries);
	const wrong = queries.filter((query, index) => {
		const [stem] = stemsOf(query);
		const expected = sentences
			.filter(({ en, zh }) => stemsOf(en).includes(stem ?? '') || zh.includes(query))
			.map(({ id }) => id);
		return expected.join() !== found[index]?.join();
	});
	expect(wrong).toEqual([]);
});
