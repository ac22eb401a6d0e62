/** The search page as readers use it: kinds of hits, filters, what comes when. */
import { answered, field, hits, search } from './search-box.ts';
import { expect, test } from './site.ts';

test(
	'a hit shows both languages with what was found marked, and leads to the sentence',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/search/?q=工业互联网');
		await answered(page, '工业互联网');
		await expect(page.getByRole('status')).toContainText(/共\d+条/);
		const hit = page.locator('[data-result="sentence:2-3.1.4"]');
		await expect(hit.getByRole('link')).toHaveText('2-3.1.4 · 推进数字经济与实体经济深度融合');
		await expect(hit.locator('p').first()).toHaveAttribute('lang', 'zh-Hans');
		await expect(hit.locator('p:lang(zh) mark')).toHaveText(['工业互联网']);
		await expect(hit.locator('p:lang(en) mark')).toHaveText(['Industrial Internet']);
		await hit.getByRole('link').click();
		await expect(page).toHaveURL('/zh/decision/2-3/#s2-3.1.4');
		const sentence = page.locator('#s2-3\\.1\\.4');
		await expect(sentence).toBeInViewport({ ratio: 1 });
		await expect(sentence).toBeFocused();
		const marked = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('found') ?? [])].map((range) =>
					range instanceof Range ? range.toString() : '',
				),
			);
		await expect.poll(marked).toEqual(['工业互联网', 'Industrial Internet']);
		await page.getByRole('button', { name: '清除标记' }).click();
		expect(await marked()).toEqual([]);
		await expect(page.getByRole('button', { name: '清除标记' })).toBeHidden();
		await expect(sentence).toBeInViewport({ ratio: 1 });
	},
);

test('one hit a sentence; hits are counted and filtered by kind and by part', async ({ page }) => {
	await page.goto('/en/search/?q=hydrogen');
	await answered(page, 'hydrogen');
	await search(page, '产业链');
	const all = await hits(page);
	expect(new Set(all).size).toBe(all.length);
	const sentences = all.filter((hit) => hit.startsWith('sentence:'));
	await page.getByRole('radio', { name: `Text ${sentences.length}` }).check();
	expect(await hits(page)).toEqual(sentences);
	await page.getByRole('combobox', { name: 'Part' }).selectOption({ label: 'Part II' });
	expect(await hits(page)).toEqual(sentences.filter((hit) => hit.startsWith('sentence:2-')));
});

test('headings are found and lead to their section', async ({ page }) => {
	await page.goto('/en/search/?q=发展目标');
	await answered(page, '发展目标');
	await page.locator('[data-result="heading:1-3"]').getByRole('link').click();
	await expect(page).toHaveURL('/en/decision/1-3/');
});

test('topics and notes are found in full text, under their own label and below the text', async ({
	page,
}) => {
	await page.goto('/en/search/?q=hydrogen');
	await answered(page, 'hydrogen');
	const groups = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
	const names = groups.map((group) => group.replace(/ \d+$/, ''));
	expect(names).toEqual([
		...['Text', 'Terms with these words', 'Mentioned in explanations', 'Topics', 'Notes'],
		'Summaries',
	]);
	await expect(page.locator('[data-result="topic:hydrogen"]').getByRole('link')).toHaveAttribute(
		'href',
		'/en/topics/hydrogen/',
	);
	const note = page.locator('[data-result^="note:2-2-"]').first();
	await expect(note.locator('mark').first()).toHaveText(/hydrogen/i);
	await note.getByRole('link').click();
	await expect(page).toHaveURL(/\/en\/decision\/2-2\/#note-2-2-/);
	await expect(page.locator(':target')).toBeVisible();
});

test('nothing typed: frequent terms; nothing found: what does occur and terms like it', async ({
	page,
}) => {
	await page.goto('/zh/search/');
	await field(page, 'zh').focus();
	await page.getByRole('link', { name: '产业链', exact: true }).click();
	await answered(page, '产业链');
	await search(page, '产业创新', 'zh');
	expect((await hits(page)).filter((hit) => hit.startsWith('sentence:'))).toEqual([]);
	await search(page, '新制生产力', 'zh');
	await expect(page.getByRole('status')).toHaveText('没有找到“新制生产力”。');
	await expect(page.getByRole('link', { name: /^新质生产力/ })).toBeVisible();
	await page.getByRole('link', { name: '生产力', exact: true }).click();
	await answered(page, '生产力');
});

test('the last query wins, however slowly the files come', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/pagefind/index/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/en/search/');
	await field(page).fill('hydrogen');
	await expect(page.locator('[data-result="sentence:2-2.2.6"]')).toBeVisible();
	await field(page).fill('lithium');
	await expect(page.locator('[data-result="sentence:2-1.1.2"]')).toBeVisible();
	release();
	await answered(page, 'lithium');
	expect(await hits(page)).not.toContain('sentence:2-2.2.6');
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/en/decision/2-3/', { waitUntil: 'networkidle' });
	expect(
		asked.filter((path) => /pagefind|search|json|_astro(?!.(?:page.browser|print))/.test(path)),
	).toEqual([]);
	await page.getByRole('link', { name: 'Search', exact: true }).hover();
	await expect.poll(() => asked).toContain('/data/search.json');
});

test('browsers can add the search to their own', { tag: '@core' }, async ({ page, request }) => {
	await page.goto('/en/');
	const href = await page.locator('link[rel=search]').getAttribute('href');
	const description = await request.get(href ?? '');
	expect(await description.text()).toContain('/en/search/?q={searchTerms}');
});
