/** Queries of more than words: signs, numbers and addresses. */
import { search } from './search-box.ts';
import { expect, test } from './site.ts';

test('symbols, full-width forms, quotation marks and words apart find their one sentence', async ({
	page,
}) => {
	await page.goto('/zh/search/');
	for (const [query, sentence] of [
		['3+3+3', '2-2.4.7'],
		['３＋３＋３', '2-2.4.7'],
		['1+21+N', '2-2.4.9'],
		['金融+制造', '2-2.3.4'],
		['制—储—运—用', '2-2.2.6'],
		['天府粮仓·百县千片', '2-2.4.5'],
		['"1336"', '1-2.2.1'],
		['「1336」', '1-2.2.1'],
		['中国(四川)', '2-5.2.3'],
		['氢能 示范', '2-2.2.6'],
		['到 2027 年', '1-3.1.1'],
	] as const) {
		const found = await search(page, query, 'zh');
		const sentences = found.filter((hit) => hit.startsWith('sentence:'));
		expect(sentences, query).toEqual([`sentence:${sentence}`]);
	}
});

test('tokens with signs are found literally or by their parts, numbers with and without separators', async ({
	page,
}) => {
	await page.goto('/en/search/');
	expect(await search(page, 'cross-border')).toContain('topic:digital-economy');
	expect(await search(page, 'cross-border')).toEqual(await search(page, 'cross border'));
	const low = await search(page, 'low-altitude');
	expect(low).toContain('topic:low-altitude-aerospace');
	expect(low).toContain('note:2-2-emerging-three');
	expect([...low].sort()).toEqual((await search(page, 'low altitude')).sort());
	expect(await search(page, 'PM2.5')).toContain('note:3-3-air-quality');
	expect(await search(page, '140.3')).toContain('note:1-2-output-figures');
	for (const query of ['10,000', '10000', '１０，０００']) {
		const found = await search(page, query);
		expect(found, query).toContain('term:thousand-villages');
		expect(found, query).toContain('term:bai-qian-wan');
	}
	expect(await search(page, '2,500')).toContain('term:bai-qian-wan');
	expect((await search(page, '1,000')).sort()).toEqual((await search(page, '1000')).sort());
	expect(await search(page, '1000')).toContain('sentence:2-2.4.5');
});

test('every form in which the site prints an address is understood', async ({ page, baseURL }) => {
	await page.goto('/en/search/');
	for (const query of [
		...['2-3.1.4', '２－３．１．４', '2–3.1.4', 's2-3.1.4', '#s2-3.1.4', '#s2-3.1.4。', '2-3.1.4,'],
		`${baseURL ?? ''}/zh/decision/2-3/#s2-3.1.4`,
		`${baseURL ?? ''}/en/decision/2-3/?view=zh&from=timeline#s2-3.1.4.`,
	]) {
		expect(await search(page, query), query).toEqual(['sentence:2-3.1.4']);
	}
	for (const query of ['2-3.1.4–5', 's2-3.1.4..5', '#s2-3.1.4..5', '2-3.1.4-5']) {
		const expected = ['sentence:2-3.1.4', 'sentence:2-3.1.5'];
		expect(await search(page, query), query).toEqual(expected);
	}
	expect(await search(page, `${baseURL ?? ''}/en/glossary/hidden-debt/`)).toEqual([
		'term:hidden-debt',
	]);
	expect(await search(page, `${baseURL ?? ''}/en/topics/hydrogen/`)).toEqual(['topic:hydrogen']);
	expect(await search(page, '#note-3-3-air-quality')).toEqual(['note:3-3-air-quality']);
});
