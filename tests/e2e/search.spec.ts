/** The search as readers use it: spellings, hits, the dialog, keys, touch, addresses. */
import { axeFindings } from './axe.ts';
import { answered, field, hits, search } from './search-box.ts';
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

test('slash opens the dialog, arrows move, Enter follows, Escape gives the focus back', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/');
	const way = page.getByRole('link', { name: 'Search', exact: true });
	await way.focus();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('氢能');
	await answered(page, '氢能');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-result="sentence:2-2.2.6"] a')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(way).toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('氢能');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/decision/2-2/#s2-2.2.6');
});

test('a hit on the same page closes the dialog and is marked there', async ({ page }) => {
	await page.goto('/en/decision/2-2/');
	await page.keyboard.press('/');
	await page.keyboard.type('hydrogen');
	await answered(page, 'hydrogen');
	await page.locator('[data-result="sentence:2-2.2.6"] a').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeHidden();
});

test('the number of a sentence goes to the sentence', async ({ page }) => {
	await page.goto('/en/');
	await page.keyboard.press('/');
	await page.keyboard.type('2-3.1.4');
	await answered(page, '2-3.1.4');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/decision/2-3/#s2-3.1.4');
});

test('Enter in the dialog leads to the search page, where the query can be linked', async ({
	page,
}) => {
	await page.goto('/en/about/');
	await page.keyboard.press('/');
	await page.keyboard.type('hydrogen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/search/?q=hydrogen');
	await answered(page, 'hydrogen');
	await search(page, '氢能 示范');
	await page.locator('[data-result] a').first().click();
	await expect(page).toHaveURL('/en/decision/2-2/#s2-2.2.6');
	await page.goBack();
	await expect(page).toHaveURL(`/en/search/?q=${encodeURIComponent('氢能 示范')}`);
	await expect(field(page)).toHaveValue('氢能 示范');
	await answered(page, '氢能 示范');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(field(page, 'zh')).toHaveValue('氢能 示范');
});

test('nothing is searched while Chinese is being composed', async ({ page }) => {
	await page.goto('/zh/search/');
	await field(page, 'zh').focus();
	await answered(page, '');
	const session = await page.context().newCDPSession(page);
	const compose = (text: string) =>
		session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await compose('qing');
	await compose('qing neng');
	await page.waitForTimeout(200);
	await expect(page.locator('[data-result]')).toHaveCount(0);
	await session.send('Input.insertText', { text: '氢能' });
	await answered(page, '氢能');
	expect(await hits(page)).toContain('sentence:2-2.2.6');
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

test('axe finds nothing with hits, in the dialog or on the page, light or dark', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=绿色工厂');
	await answered(page, '绿色工厂');
	expect(await axeFindings(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/en/decision/1-1/');
	await page.keyboard.press('/');
	await page.keyboard.type('green factories');
	await answered(page, 'green factories');
	expect(await axeFindings(page)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('a tap opens the search over the whole screen, a tap on a hit follows it', async ({
		page,
	}) => {
		await page.goto('/zh/decision/1-1/');
		await page.getByRole('link', { name: '搜索', exact: true }).tap();
		await field(page, 'zh').fill('氢能');
		await answered(page, '氢能');
		const { width = 0 } = (await page.getByRole('dialog').boundingBox()) ?? {};
		expect(width).toBe(320);
		const overflow = await page
			.getByRole('dialog')
			.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
		expect(overflow).toBe(0);
		await page.locator('[data-result="sentence:2-2.2.6"]').tap();
		await expect(page).toHaveURL('/zh/decision/2-2/#s2-2.2.6');
	});
});

test('browsers can add the search to their own', { tag: '@core' }, async ({ page, request }) => {
	await page.goto('/en/');
	const href = await page.locator('link[rel=search]').getAttribute('href');
	const description = await request.get(href ?? '');
	expect(await description.text()).toContain('/en/search/?q={searchTerms}');
});
