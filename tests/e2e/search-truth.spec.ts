/** What the search says must be true: the complaints of readers elsewhere, with the right values. */
import { answered, field, hits, search } from './search-box.ts';
import { blockStorage } from './blocked-storage.ts';
import { expect, test } from './site.ts';

const ofKind = (kind: string, found: readonly string[]) =>
	found.filter((hit) => hit.startsWith(`${kind}:`));

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

test('the filter of the glossary finds the terms that the search names', async ({ page }) => {
	await page.goto('/zh/glossary/');
	const filter = page.getByRole('searchbox', { name: '查找术语' });
	await filter.focus();
	const shown = page.locator('.glossary-groups li:visible');
	const filtered: string[][] = [];
	const queries = [
		'新質生產力',
		'high quality',
		'new-quality',
		'新质 生产力',
		'制-储-运-用',
		'新质生产力。',
	];
	for (const query of [
		...queries,
		'新质\u200b生产力',
		'xzscl',
		'modernisation',
		'AI',
		'Xinjiang',
	]) {
		await filter.fill(query);
		await expect(page.getByRole('status')).toHaveText(query === 'Xinjiang' ? /没有/ : /^\d+条$/);
		filtered.push(
			await shown.evaluateAll((all) => all.map((item) => item.getAttribute('data-entry') ?? '')),
		);
	}
	await page.goto('/zh/search/');
	for (const [index, query] of [
		...queries,
		'新质\u200b生产力',
		'xzscl',
		'modernisation',
		'AI',
		'Xinjiang',
	].entries()) {
		await search(page, query, 'zh');
		const named = page.locator('section[data-group=exact], section[data-group=term]');
		const terms = await named
			.locator('[data-result]')
			.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-result')?.slice(5) ?? ''));
		expect(filtered[index]?.sort(), query).toEqual(terms.sort());
	}
});

for (const [what, set] of [
	['pinyin', { pinyin: 'all' }],
	['traditional characters', { script: 'traditional' }],
] as const) {
	test(`what was found stays marked with ${what}, turned on before or after`, async ({ page }) => {
		const marked = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('found') ?? [])].map((range) => {
					if (!(range instanceof Range)) return '';
					return range.cloneContents().textContent;
				}),
			);
		const expected = what === 'pinyin' ? '首席数据官' : '首席數據官';
		await page.goto('/zh/search/?q=首席数据官');
		await answered(page, '首席数据官');
		await page.evaluate((settings) => {
			localStorage.setItem('reading', JSON.stringify(settings));
		}, set);
		await page.locator('[data-result^="sentence:"] a').first().click();
		await expect.poll(marked).toContain(expected);
		await expect.poll(async () => (await marked()).length).toBe(2);
	});
}

test('where storage is forbidden what was found is marked all the same, until it is cleared', async ({
	page,
}) => {
	await blockStorage(page);
	const marked = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get('found') ?? [])].map((range) =>
				range instanceof Range ? range.toString() : '',
			),
		);
	await page.goto('/zh/search/?q=首席数据官');
	await answered(page, '首席数据官');
	await page.locator('[data-result^="sentence:"] a').first().click();
	await expect.poll(marked).toContain('首席数据官');
	await page.reload();
	await expect.poll(marked).toContain('首席数据官');
	await page.keyboard.press('Escape');
	await expect.poll(marked).toEqual([]);
	await page.reload();
	expect(await marked()).toEqual([]);
});

test('Back from a hit returns to the same place in the list, also where the page is loaded anew', async ({
	page,
}) => {
	await page.goto('/en/search/?q=development');
	await answered(page, 'development');
	await page.getByRole('radio', { name: /^Text/ }).check();
	const hit = page.locator('[data-result^="sentence:"]').nth(40);
	await hit.scrollIntoViewIfNeeded();
	const id = await hit.getAttribute('data-result');
	await hit.getByRole('link').click();
	await expect(page).toHaveURL(/\/decision\//);
	// A page that listens for its unloading is kept by no cache.
	await page.goBack();
	await page.reload();
	await answered(page, 'development');
	await expect(page.getByRole('radio', { name: /^Text/ })).toBeChecked();
	await expect(page.locator(`[data-result="${id ?? ''}"]`)).toBeInViewport();
});

test('Escape and arrows that belong to an input method leave the dialog alone', async ({
	page,
}) => {
	await page.goto('/en/decision/1-1/');
	await page.keyboard.press('/');
	await field(page).fill('氢能');
	await answered(page, '氢能');
	for (const key of ['Escape', 'ArrowDown']) {
		await field(page).evaluate((input, pressed) => {
			const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
			Object.defineProperty(event, 'keyCode', { value: 229 });
			input.dispatchEvent(event);
		}, key);
	}
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(field(page)).toBeFocused();
});
