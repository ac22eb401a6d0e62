/** What the card of a term has: other terms, the other language, the way to the full entry. */
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';
import { card, ENTRY, SECTION, TERM, term } from './term-page.ts';

test('a term within the card opens in place, with a way back', async ({ page }) => {
	await page.goto(SECTION);
	await term(page, 'digital transformation promotion center').click();
	await expect(card(page)).toContainText('数字化转型促进中心');
	await expect(card(page).getByRole('button', { name: 'Back' })).toBeHidden();
	await card(page).getByRole('link', { name: TERM }).click();
	await expect(card(page)).toHaveAccessibleName(/遂宁数字经济研究院/);
	await expect(card(page).getByRole('link', { name: 'Full entry' })).toHaveAttribute('href', ENTRY);
	await card(page).getByRole('button', { name: 'Back' }).click();
	await expect(card(page)).toHaveAccessibleName(/数字化转型促进中心/);
	await expect(card(page)).toBeFocused();
});

test('the other language is one step away', async ({ page }) => {
	await page.goto(SECTION);
	await term(page).click();
	await card(page).getByRole('button', { name: '中文解释' }).click();
	await expect(card(page)).toContainText('文件怎么说');
	await card(page).getByRole('button', { name: 'English explanation' }).click();
	await expect(card(page)).toContainText('In the decision');
});

test('the full entry is one step further and has every use', async ({ page }) => {
	await page.goto(SECTION);
	await term(page).click();
	await card(page).getByRole('link', { name: 'Full entry' }).click();
	await expect(page).toHaveURL(ENTRY);
	await page.getByRole('link', { name: 'Link to sentence 2-3.1.1' }).click();
	await expect(page).toHaveURL(`${SECTION}#s2-3.1.1`);
});

test('a card asks for one small file', async ({ page }) => {
	await page.goto(SECTION, { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await term(page).click();
	await expect(card(page)).toBeVisible();
	// The mouse points at a phrase, too; what belongs to that is a file of its own kind.
	const files = asked.filter((path) => path.startsWith('/data/') && !path.includes('/phrases/'));
	expect(files).toEqual(['/data/terms/en/suining-digital-institute.json']);
});

test('a term that is followed within the card begins at its beginning, and so does the way back', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 340 });
	await page.goto(SECTION);
	await term(page, 'digital transformation promotion center').click();
	const top = () => card(page).evaluate(({ scrollTop }) => scrollTop);
	const scroll = () =>
		card(page).evaluate((sheet) => {
			sheet.scrollTop = 40;
		});
	await scroll();
	expect(await top()).toBeGreaterThan(0);
	await card(page).getByRole('link', { name: TERM }).dispatchEvent('click');
	await expect(card(page)).toHaveAccessibleName(/遂宁数字经济研究院/);
	expect(await top()).toBe(0);
	await scroll();
	await card(page).getByRole('button', { name: 'Back' }).dispatchEvent('click');
	await expect(card(page)).toHaveAccessibleName(/数字化转型促进中心/);
	expect(await top()).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing with a card open, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(SECTION);
		await term(page).click();
		await expect(card(page)).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
	});
}
