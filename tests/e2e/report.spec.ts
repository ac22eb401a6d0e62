/** The report of a mistake: what is in it and where it goes. */
import packageJson from '../../package.json' with { type: 'json' };
import { copiedBy, menu, openAt, SECTION, sentence } from './sentence-menu.ts';
import { expect, test } from './site.ts';

const ISSUES = 'https://example.org/issues/new';
const MAIL = 'text@example.org';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

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
