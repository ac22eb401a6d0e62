/** The search over every text of the built site, against an oracle: nothing missed, nothing extra. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidates, type Ask } from '../../src/search/candidates.ts';
import { indexForm } from '../../src/search/index-form.ts';
import { QuickSearch } from '../../src/search/quick-search.ts';
import { kindOf } from '../../src/search/records.ts';
import { readRecords } from '../../src/search/build/site-records.ts';
import { verified } from '../../src/search/verification.ts';
import { englishWords, stemOf } from '../../src/text/english-words.ts';
import { spellingVariants } from '../../src/text/spelling-variants.ts';
import { ABSENT_CHINESE, ABSENT_ENGLISH } from '../search/absent-words.ts';
import { containing } from '../search/oracle.ts';
import { queryMakers } from '../search/queries.ts';
import { siteSearch } from '../search/site-search.ts';

/** How many queries in all; `npm run test:full` asks 5,000. */
const QUERIES = Number(process.env['SEARCH_QUERIES'] ?? 900);

const { own, decision } = await readRecords('dist');
const records = [...decision, ...own];
const quick = siteSearch();

/** An index as Pagefind’s: phrases of its words, by the keys of their texts. */
const indexed = records.map(({ id, ...text }) => ({ id, form: ` ${indexForm(text)} ` }));
const ask: Ask = (tokens) => {
	const there = indexed.filter(({ form }) => form.includes(` ${tokens} `));
	return Promise.resolve(new Set(there.map(({ id }) => id)));
};

/** Ids of all records that the search finds, by way of the index alone. */
async function found(query: string): Promise<string[]> {
	const readings = quick.readingsOf(query);
	const keys = await candidates(readings, quick.vocabulary, ask);
	const proposed = records.filter(({ id }) => keys?.has(id) ?? true);
	return verified(proposed, readings, quick.vocabulary).map(({ row: { id } }) => id);
}

const makers = Object.entries(queryMakers(records, 20240623));

for (const [kind, make] of makers) {
	const count = Math.ceil(QUERIES / makers.length);
	test(`${count} queries, ${kind}: what contains the query is found, nothing else`, async () => {
		const wrong: { query: string; missed: string[]; extra: string[] }[] = [];
		for (let run = 0; run < count; run += 1) {
			const query = make();
			const expected = new Set(containing(records, query));
			const answer = new Set(await found(query));
			const missed = [...expected].filter((id) => !answer.has(id));
			const extra = [...answer].filter((id) => !expected.has(id));
			if (missed.length + extra.length > 0) wrong.push({ query, missed, extra });
		}
		assert.deepEqual(wrong.slice(0, 10), []);
	});
}

test('300 real words that are in no text find nothing by any way', async () => {
	const absent = [...ABSENT_ENGLISH, ...ABSENT_CHINESE];
	assert.ok(absent.length >= 300);
	for (const word of absent) {
		const { hits, headings, terms } = quick.search(word);
		assert.deepEqual([...hits, ...headings, ...terms], [], word);
		assert.deepEqual(await found(word), [], word);
	}
});

test('the scan and the index answer with the same sentences and headings', async () => {
	const { 'strings of Chinese': string, 'words of English': word } = queryMakers(records, 11);
	for (const make of [string, word]) {
		for (let run = 0; run < 100; run += 1) {
			const query = make?.() ?? '';
			const { hits, headings, isSpelled } = quick.search(query);
			// Pinyin and addresses lead to sentences, which is another thing than to contain the query.
			if (isSpelled || QuickSearch.addressIn(query)) continue;
			const scanned = [
				...headings.map(({ row }) => `heading:${row.id}`),
				...hits.map(({ row }) => `sentence:${row.id}`),
			];
			const ofDecision = (await found(query)).filter((id) =>
				['sentence', 'heading'].includes(kindOf({ id }).kind),
			);
			assert.deepEqual(new Set(scanned), new Set(ofDecision), query);
		}
	}
});

test('no spelling of a word of the site is taken for another of its words', () => {
	const words = records.flatMap(({ zh, en }) => [...englishWords(en), ...englishWords(zh)]);
	const stems = new Set(words.map(({ stem }) => stem));
	const written = new Map(words.map(({ word, stem }) => [word, stem]));
	// Both spellings of a word may be written: catalog, catalogue.
	const same = new Set(
		words.flatMap(({ word, stem }) =>
			spellingVariants(word).map((other) => `${stem}: ${written.get(other) ?? ''}`),
		),
	);
	const mistaken = words.flatMap(({ word, stem }) =>
		spellingVariants(word)
			.map(stemOf)
			.filter((other) => other !== stem && stems.has(other) && !same.has(`${stem}: ${other}`))
			.map((other) => `${word}: ${other}`),
	);
	assert.deepEqual(mistaken, []);
});

test('every record has both languages and an id of its own', () => {
	assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
	assert.ok(records.every(({ zh, en }) => zh !== '' && en !== ''));
});
