/** What is passed on: for a chat, as a quotation, as a reference, as a link. */
import { copiedBy, menu, openAt, SECTION, sentence } from './sentence-menu.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test(
	'a sentence for a chat: the words, the short title, the link alone on the last line',
	{ tag: '@core' },
	async ({ page, baseURL }) => {
		await page.goto(`${SECTION}?view=side`);
		const [english, chinese] = [
			await sentence(page, '2-3.1.4', 'en'),
			await sentence(page, '2-3.1.4', 'zh-Hans'),
		];
		await openAt(page, '2-3.1.4');
		const link = `${baseURL ?? ''}${SECTION}#s2-3.1.4`;
		expect(await copiedBy(page, 'Copy for chat')).toBe(
			`${english}\n\nSuining Decision, sentence 2-3.1.4, unofficial reference translation\n${link}`,
		);
		await menu(page).getByRole('radio', { name: 'Both' }).check();
		expect(await copiedBy(page, 'Copy for chat')).toBe(
			`${english}\n\n${chinese}\n\nSuining Decision, sentence 2-3.1.4, unofficial reference translation\n${link}`,
		);
		await menu(page).getByRole('radio', { name: '中文' }).check();
		expect(await copiedBy(page, 'Copy for chat')).toBe(
			`${chinese}\n\n《遂宁决定》第2-3.1.4句\n${link.replace('/en/', '/zh/')}`,
		);
	},
);

test(
	'what follows an address in a chat or a Chinese reference is nothing or a new line',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/decision/2-3/');
		await openAt(page, '2-3.1.4', '第2-3.1.4句的链接');
		for (const name of ['复制到聊天', '复制引文', '复制出处']) {
			expect(await copiedBy(page, name), name).toMatch(/http\S+\/zh\/decision\/2-3\/#s2-3\.1\.4$/);
		}
	},
);

test(
	'a quotation stands above a reference for readers, also where one for programs is chosen',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await openAt(page, '2-3.1.4');
		for (const format of ['RIS', 'BibTeX']) {
			await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(format);
			const quotation = await copiedBy(page, 'Copy quotation');
			expect(quotation).toMatch(
				/\n\nCPC Suining Municipal Committee\. \(2024, June 23\)\. Decision/,
			);
			expect(quotation).not.toMatch(/^TY {2}- |@misc/m);
			expect(await copiedBy(page, 'Copy reference')).toMatch(/^TY {2}- GOVDOC|^@misc\{/);
		}
		await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption('Chicago');
		expect(await copiedBy(page, 'Copy quotation')).toMatch(/\n\nCPC [^\n]+, “Decision/);
	},
);

test('the whole decision has a link, a chat line and a reference in every format', async ({
	page,
	baseURL,
}) => {
	await page.goto('/en/decision/');
	await page.getByRole('button', { name: 'Cite', exact: true }).click();
	await expect(menu(page)).toHaveAccessibleName('The whole decision');
	const link = `${baseURL ?? ''}/en/decision/`;
	expect(await copiedBy(page, 'Copy link')).toBe(link);
	expect(await copiedBy(page, 'Copy for chat')).toBe(
		`Suining Decision, unofficial reference translation\n${link}`,
	);
	for (const name of ['Copy quotation', 'One sentence more', 'Read aloud from here']) {
		await expect(menu(page).getByRole('button', { name })).toBeHidden();
	}
	await expect(menu(page).getByText('Report a mistake')).toBeHidden();
	for (const [format, sign] of [
		['GB/T 7714', /\[EB\/OL\]\. Unofficial reference translation\. \(2024-06-23\)\[\d{4}-/],
		['APA', /\[Unofficial reference translation\]\. The Suining Decision\. http/],
		['Chicago', /June 23, 2024, unofficial reference translation, The Suining Decision, accessed/],
		['BibTeX', /^@misc\{suining2024-en,\n/],
		['RIS', /^TY {2}- GOVDOC\n/],
	] as const) {
		await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(format);
		const reference = await copiedBy(page, 'Copy reference');
		expect(reference, format).toMatch(sign);
		expect(reference, format).toContain(link);
		expect(reference, format).not.toMatch(/sentences? \d/);
	}
});

test(
	'a link carries the view if that is wanted, and opens in it',
	{ tag: '@core' },
	async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`${SECTION}?view=interleaved`);
		await openAt(page, '2-3.1.4');
		expect(await copiedBy(page, 'Copy link')).toBe(`${baseURL ?? ''}${SECTION}#s2-3.1.4`);
		await menu(page).getByRole('checkbox', { name: 'Link opens in this view' }).check();
		const link = `${baseURL ?? ''}${SECTION}?view=interleaved#s2-3.1.4`;
		expect(await copiedBy(page, 'Copy link')).toBe(link);
		expect(await copiedBy(page, 'Copy for chat')).toMatch(/\?view=interleaved#s2-3\.1\.4$/);
		await menu(page).getByRole('button', { name: 'One sentence more' }).click();
		const range = await copiedBy(page, 'Copy link');
		expect(range).toBe(`${baseURL ?? ''}${SECTION}?view=interleaved&range=2-3.1.4..5#s2-3.1.4`);
		await page.goto('/en/about/');
		await page.goto(range);
		await expect(page.locator('html')).toHaveAttribute('data-view', 'interleaved');
		await expect(page.locator('.pair[data-marked]')).toHaveCount(2);
	},
);
