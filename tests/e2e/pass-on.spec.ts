import type { Page } from 'playwright/test';
import packageJson from '../../package.json' with { type: 'json' };
import { expect, test } from './site.ts';

const SECTION = '/en/decision/2-3/';
const ISSUES = 'https://example.org/issues/new';
const MAIL = 'text@example.org';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

function menu(page: Page) {
	return page.getByRole('dialog');
}

async function openAt(page: Page, id: string, name = `Link to sentence ${id}`) {
	await page.getByRole('link', { name, exact: true }).click();
	await expect(menu(page)).toBeFocused();
}

/** What a button of the menu puts on the clipboard. */
async function copiedBy(page: Page, name: string): Promise<string> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await menu(page).getByRole('button', { name, exact: true }).click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
	return page.evaluate(() => navigator.clipboard.readText());
}

function sentence(page: Page, id: string, lang: string): Promise<string> {
	return page.locator(`[data-sentence="${id}"][lang="${lang}"]`).innerText();
}

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

test('a report has number, both texts, version, address and what is proposed; the page sends nothing', async ({
	page,
	baseURL,
}) => {
	await page.goto(SECTION);
	const [english, chinese] = [
		await sentence(page, '2-3.1.4', 'en'),
		await page.locator('[data-sentence="2-3.1.4"]:lang(zh)').textContent(),
	];
	await openAt(page, '2-3.1.4');
	await menu(page).getByText('Report a mistake').click();
	await menu(page).getByRole('textbox', { name: 'What do you propose?' }).fill('“pilot” for “try”');
	await expect(menu(page).getByRole('link')).toHaveCount(0);
	const report = await copiedBy(page, 'Copy the report');
	expect(report).toBe(
		[
			'Suining Decision · Sentence 2-3.1.4',
			chinese,
			english,
			'What do you propose?\n“pilot” for “try”',
			`version ${packageJson.version}\n${baseURL ?? ''}${SECTION}#s2-3.1.4`,
		].join('\n\n'),
	);
	await expect(menu(page).locator('pre')).toHaveText(report);
	await menu(page).getByRole('button', { name: 'Close' }).click();
	await openAt(page, '2-3.1.2');
	await expect(menu(page).getByRole('textbox')).toBeHidden();
	await menu(page).getByText('Report a mistake').click();
	await expect(menu(page).getByRole('textbox')).toHaveValue('');
});

test('where the build was told where to, an issue and a mail are filled in with the report', async ({
	page,
	baseURL,
}) => {
	// As a build with REPORT_ISSUES_URL and REPORT_MAIL writes it; tests/builds has such a build.
	await page.route(`**${SECTION}`, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			/(data-part="copy-report"[^>]*>[^<]*<\/button>)/,
			`$1<a data-issues="${ISSUES}" href="${ISSUES}" target="_blank" rel="noopener">Open an issue</a><a data-mail="${MAIL}" href="mailto:${MAIL}">Write a mail</a>`,
		);
		await route.fulfill({ response, body });
	});
	await page.goto(SECTION);
	await openAt(page, '2-3.1.4');
	await menu(page).getByText('Report a mistake').click();
	await menu(page).getByRole('textbox').fill('50% & more?');
	const report = await copiedBy(page, 'Copy the report');
	const issue = new URL(
		(await menu(page).getByRole('link', { name: 'Open an issue' }).getAttribute('href')) ?? '',
	);
	expect(issue.origin + issue.pathname).toBe(ISSUES);
	expect(issue.searchParams.get('title')).toBe('Suining Decision · Sentence 2-3.1.4');
	expect(issue.searchParams.get('body')).toBe(report);
	const mail =
		(await menu(page).getByRole('link', { name: 'Write a mail' }).getAttribute('href')) ?? '';
	const [, subject, body] =
		/^mailto:text@example\.org\?subject=([^&]*)&body=([^&]*)$/.exec(mail) ?? [];
	expect(decodeURIComponent(subject ?? '')).toBe('Suining Decision · Sentence 2-3.1.4');
	expect(decodeURIComponent(body ?? '')).toBe(report.replaceAll('\n', '\r\n'));
	expect(report).toContain(`${baseURL ?? ''}${SECTION}#s2-3.1.4`);
});

test('where copying is forbidden, the report is selected to be copied by hand', async ({
	page,
}) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await page.goto(SECTION);
	await openAt(page, '2-3.1.4');
	await menu(page).getByText('Report a mistake').click();
	await menu(page).getByRole('textbox').fill('Better so');
	await menu(page).getByRole('button', { name: 'Copy the report' }).click();
	await expect(menu(page).getByRole('status')).toContainText('does not let the page copy');
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('Better so');
});

test('sentences that do not adjoin have one link, which marks each of them, one quotation and one number', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	await page.goto(SECTION);
	await openAt(page, '2-3.1.4');
	await menu(page).getByRole('checkbox', { name: 'Numbers you press next are added' }).check();
	await menu(page).getByRole('button', { name: 'Close' }).click();
	await openAt(page, '2-3.1.1');
	await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.1, 2-3.1.4');
	const link = `${site}${SECTION}?range=2-3.1.1,2-3.1.4#s2-3.1.1`;
	expect(await copiedBy(page, 'Copy link')).toBe(link);
	await expect(page).toHaveURL(link);
	expect(await copiedBy(page, 'Copy for chat')).toMatch(
		/^We will carry out [^\n]+ We will promote the digital [^\n]+\n\nSuining Decision, sentences 2-3\.1\.1, 2-3\.1\.4, unofficial [^\n]+\n[^\n]+#s2-3\.1\.1$/,
	);
	await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption('BibTeX');
	expect(await copiedBy(page, 'Copy reference')).toMatch(
		/^@misc\{suining2024-en-2-3\.1\.1\+2-3\.1\.4,/,
	);
	await menu(page).getByRole('button', { name: 'Close' }).click();
	// What is pressed between them makes one range of all.
	await openAt(page, '2-3.1.2');
	await menu(page).getByRole('button', { name: 'Close' }).click();
	await openAt(page, '2-3.1.3');
	await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.1–4');
	await expect(page).toHaveURL(`${SECTION}?range=2-3.1.1..4#s2-3.1.1`);

	await page.goto('/en/about/');
	await page.goto(link);
	const marked = page.locator('.pair[data-marked] [data-sentence][id]');
	const ids = () => marked.evaluateAll((halves) => halves.map(({ id }) => id));
	expect(await ids()).toEqual(['s2-3.1.1', 's2-3.1.4']);
	await expect(page.locator('.pair[data-marked]').first()).toBeInViewport();
	await page.getByRole('button', { name: 'Cite', exact: true }).click();
	await menu(page).getByRole('button', { name: 'One sentence fewer' }).click();
	await expect(menu(page)).toHaveAccessibleName('Sentence 2-3.1.1');
	expect(await ids()).toEqual(['s2-3.1.1']);
	await page.goto(link.replace('/en/', '/zh/'));
	await page.getByRole('button', { name: '引用', exact: true }).click();
	await expect(menu(page)).toHaveAccessibleName('第2-3.1.1、2-3.1.4句');
});

test('sentences of several sections have their link on the full text', async ({
	page,
	baseURL,
}) => {
	const path = '/en/decision/?range=2-3.1.4,2-5.1.1..2#s2-3.1.4';
	await page.goto(path);
	await expect(page.locator('.pair[data-marked]')).toHaveCount(3);
	await page.getByRole('button', { name: 'Cite', exact: true }).click();
	await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.4, 2-5.1.1–2');
	expect(await copiedBy(page, 'Copy link')).toBe((baseURL ?? '') + path);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a link to several places leads to the first of them', async ({ page }) => {
		await page.goto('/en/decision/2-2/?range=2-2.3.1,2-2.4.2#s2-2.3.1');
		await expect(page.locator('[id="s2-2.3.1"]')).toBeInViewport();
	});
});
