/** What the search says must be true: the complaints of readers elsewhere, with the right values. */
import { answered, hits, ofKind, search } from './search-box.ts';
import { expect, test } from './site.ts';

test(
	'words that are in no text are not found, and the sections nearest to them are named',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/search/');
		for (const query of ['Xinjiang', 'Anhui', '<b>', '10,000 × a', '新疆']) {
			expect(await search(page, query), query).toEqual([]);
			await expect(page.getByRole('status')).toHaveText(`Nothing found for “${query}.”`);
		}
		await search(page, 'moderniser industry parks of the moon');
		await expect(page.getByRole('heading', { name: 'The closest sections' })).toBeVisible();
		await expect(
			page
				.getByRole('main')
				.getByRole('link', { name: /^2-\d · / })
				.first(),
		).toBeVisible();
	},
);

test(
	'AI is the word AI; what the text says for it in other words is offered and not counted',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/search/');
		await search(page, 'AI');
		const found = page.locator('[data-result]');
		await expect(
			found.filter({ hasNotText: /\bAI\b|人工智能|artificial intelligence/i }),
		).toHaveCount(0);
		const offer = page.locator('.search-other');
		await expect(offer.getByRole('heading')).toHaveText('How the decision puts it');
		await expect(offer.getByRole('link', { name: 'artificial intelligence' })).toBeVisible();
		await expect(offer.locator('[data-result]')).toHaveCount(0);
		await expect(
			offer.locator('[data-other="sentence:2-2.2.3"] p:lang(zh) mark').first(),
		).toHaveText('人工智能');
	},
);

for (const [query, said] of [
	['上学', '教育'],
	['看病', '医疗'],
	['老人', '养老'],
	['低保', '最低生活保障'],
	['危房', '危旧房'],
	['个体户', '小微企业'],
] as const) {
	test(`${query}: not in the text, which says ${said}`, async ({ page }) => {
		await page.goto('/zh/search/');
		const found = await search(page, query, 'zh');
		expect(ofKind('sentence', found)).toEqual([]);
		const offer = page.locator('.search-other');
		await expect(offer.getByRole('heading')).toHaveText('文件里的说法');
		const link = offer.getByRole('link', { name: said, exact: true });
		await expect(link).toBeVisible();
		const shown = offer.locator('[data-other^="sentence:"]');
		await expect(shown.first().locator('mark').first()).toBeVisible();
		await link.click();
		await answered(page, said);
		expect(ofKind('sentence', await hits(page)).length).toBeGreaterThan(0);
	});
}

test('what is not in the text is said first, and each hit shows why it is one', async ({
	page,
}) => {
	await page.goto('/zh/search/');
	const found = await search(page, '补贴', 'zh');
	expect(ofKind('sentence', found)).toEqual([]);
	await expect(page.getByRole('status')).toHaveText(
		`决定正文里没有“补贴”；本站写的说明里有${String(found.length)}处。`,
	);
	for (const id of found) {
		await expect(page.locator(`[data-result="${id}"] mark`).first(), id).toHaveText('补贴');
	}
	await page.goto('/en/search/?q=NQPF');
	await answered(page, 'NQPF');
	const term = page.locator('[data-result="term:new-quality-productive-forces"]');
	await expect(term.locator('.hit-reason')).toHaveText('Also called: NQPF');
	await expect(page.getByRole('status')).toContainText('that this spells');
});

test('a note is shown with its sentence', async ({ page }) => {
	await page.goto('/en/search/');
	await search(page, 'PM2.5');
	const note = page.locator('[data-result="note:3-3-air-quality"]');
	await expect(note.getByRole('link')).toHaveText(/^3-3 · Note \d+$/);
	await expect(note.getByRole('blockquote')).toHaveText(/^3-3\.\d+\.\d+ \S/);
	await expect(note.locator('mark')).toHaveText('PM2.5');
});
