/** The search of the built site through the real index, against an oracle over every text. */
import { QuickSearch } from '../../src/search/quick-search.ts';
import { readRecords } from '../../src/search/build/site-records.ts';
import { containing } from '../search/oracle.ts';
import { queryMakers } from '../search/queries.ts';
import { siteSearch } from '../search/site-search.ts';
import { resultsFor } from './search-box.ts';
import { expect, test } from './site.ts';

const QUERIES = 150;

test('150 queries of every kind find in the browser what contains them, and nothing else', async ({
	page,
}) => {
	test.setTimeout(300_000);
	const { own, decision } = await readRecords('dist');
	const records = [...decision, ...own];
	const makers = Object.values(queryMakers(records, 150));
	const quick = siteSearch();
	const queries = Array.from(
		{ length: QUERIES },
		(_, index) => makers[index % makers.length]?.() ?? '',
	)
		// Pinyin and numbers of sentences lead somewhere without being contained.
		.filter((query) => !quick.search(query).isSpelled && !QuickSearch.addressIn(query));
	await page.goto('/en/search/');
	await page.getByRole('searchbox').focus();
	const found = await resultsFor(page, queries);
	const wrong = queries.flatMap((query, index) => {
		const expected = new Set(containing(records, query));
		const answer = new Set(found[index]);
		const missed = [...expected].filter((id) => !answer.has(id));
		const extra = [...answer].filter((id) => !expected.has(id));
		return missed.length + extra.length > 0 ? [{ query, missed, extra }] : [];
	});
	expect(wrong).toEqual([]);
	expect(queries.length).toBeGreaterThan(QUERIES * 0.9);
});

test('a query has the same answer on a fresh page and after any other', async ({ page }) => {
	await page.goto('/en/search/?q=Anhui');
	await expect(page.getByRole('status')).toHaveText('Nothing found for “Anhui.”');
	expect(await resultsFor(page, ['and', 'Anhui', 'Xinjiang', 'development', 'Xinjiang'])).toEqual([
		expect.not.arrayContaining(['nothing']),
		[],
		[],
		expect.not.arrayContaining(['nothing']),
		[],
	]);
	await expect(page.getByRole('status')).toHaveText('Nothing found for “Xinjiang.”');
});
