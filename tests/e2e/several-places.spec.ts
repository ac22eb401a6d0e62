/** Sentences that do not adjoin, in one link. */
import { copiedBy, menu, openAt, SECTION } from './sentence-menu.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

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
