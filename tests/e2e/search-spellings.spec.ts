/** However a word is spelled, it is found: pinyin, traditional characters, British and American, stems. */
import { hits, ofKind, search } from './search-box.ts';
import { expect, test } from './site.ts';

const NQPF = 'term:new-quality-productive-forces';
const SENTENCES_OF_NQPF = 11;

test('every spelling of a term reaches the term first and then its sentences', async ({ page }) => {
	await page.goto('/en/search/');
	for (const query of [
		...['新质生产力', '新質生產力', 'xinzhishengchanli', 'xin zhi sheng chan li', 'xzscl'],
		...['new quality productive forces', 'NQPF', '新 质 生 产 力'],
	]) {
		const found = await search(page, query);
		expect(found[0], query).toBe(NQPF);
		const sentences = found.filter((hit) => hit.startsWith('sentence:'));
		expect(sentences, query).toHaveLength(SENTENCES_OF_NQPF);
	}
	expect(await search(page, 'xīnzhì')).toContain(NQPF);
});

test(
	'English is found by stem, as a phrase in quotation marks, and by beginnings',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/search/');
		const count = async (query: string) =>
			(await search(page, query)).filter((hit) => hit.startsWith('sentence:')).length;
		expect(await count('deepens')).toBe(await count('deepening'));
		expect(await count('"quality productive forces"')).toBe(SENTENCES_OF_NQPF);
		expect(await count('"forces productive"')).toBe(0);
		expect(await count('hydrog')).toBe(await count('hydrogen'));
		await search(page, 'hydrog');
		await expect(page.getByRole('status')).toContainText('No word of the text is “hydrog.”');
	},
);

test('British and American spelling find the same, in texts of every kind', async ({ page }) => {
	await page.goto('/en/search/');
	for (const [british, american] of [
		['modernisation', 'modernization'],
		['modernised', 'modernized'],
		['centre', 'center'],
		['programmes', 'programs'],
		['labour', 'labor'],
		['travellers', 'travelers'],
		['defence', 'defense'],
	] as const) {
		const found = await search(page, british);
		expect(found.sort(), british).toEqual((await search(page, american)).sort());
	}
	expect(ofKind('sentence', await search(page, 'modernisation'))).toHaveLength(19);
});

test('invisible characters and marks around a query make no difference', async ({ page }) => {
	await page.goto('/zh/search/');
	const plain = await search(page, '新质生产力', 'zh');
	for (const query of [
		...['新质\u200b生产力', '\ufeff新质生产力', '新质生\u00ad产力', '新质生产力\u2060'],
		...[
			'新质生产力。',
			'《新质生产力》',
			'“新质生产力”',
			'（新质生产力）',
			'新质生产力，',
			'「新质生产力」',
		],
	]) {
		expect(await search(page, query, 'zh'), query).toEqual(plain);
	}
	await search(page, '"', 'zh');
	expect(await hits(page)).toEqual([]);
});
