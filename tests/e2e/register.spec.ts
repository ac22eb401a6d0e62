/** The register and what is not said: filters in the address and Back, without scripts, for everyone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import { axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';
import { expect, test } from './site.ts';

const rows = z
	.array(
		z.object({
			...{ id: z.string(), sentence: z.string(), zh: z.string(), en: z.string() },
			...{ strength: z.string(), topics: z.array(z.string()) },
			date: z.object({ zh: z.string() }).nullable(),
		}),
	)
	.parse(JSON.parse(readFileSync('dist/data/commitments.json', 'utf8')));

type Row = (typeof rows)[number];

function idsOf(holds: (row: Row) => boolean): string[] {
	return rows.filter(holds).map(({ id }) => id);
}

function shownIds(page: Page): Promise<(string | null)[]> {
	return page
		.locator('[data-commitment]')
		.filter({ visible: true })
		.evaluateAll((shown) => shown.map((row) => row.getAttribute('data-commitment')));
}

function statusOf(page: Page) {
	return page.locator('commitment-register [role=status]');
}

async function expectRows(page: Page, ids: string[]): Promise<void> {
	const { length } = ids;
	await expect(statusOf(page)).toHaveText(
		length === 0 ? 'No such clause' : `${String(length)} of ${String(rows.length)} clauses`,
	);
	expect(await shownIds(page)).toEqual(ids);
}

test('an address is a filter, and all its fields work together', async ({ page }) => {
	for (const [query, holds] of [
		['', () => true],
		['?strength=explore,seek', (row: Row) => ['explore', 'seek'].includes(row.strength)],
		['?part=2&strength=will', (row: Row) => row.id.startsWith('2') && row.strength === 'will'],
		['?part=0', (row: Row) => row.id.startsWith('0')],
		['?date=2027', (row: Row) => row.date?.zh.includes('2027') ?? false],
		['?date=none&part=1', (row: Row) => row.date === null && row.id.startsWith('1')],
		['?topic=trade&q=班列', (row: Row) => row.topics.includes('trade') && row.zh.includes('班列')],
		[
			'?q=“智改数转”&strength=will',
			(row: Row) => row.zh.includes('智改数转') && row.strength === 'will',
		],
		['?q=pilot-scale', (row: Row) => /pilot-scale/i.test(row.en)],
		['?strength=wish&part=9', () => true],
		['?q=外资', () => false],
	] as const) {
		await page.goto(`/en/commitments/${query}`);
		await expectRows(page, idsOf(holds));
	}
});

test('counts sum to what is shown, whatever is chosen', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/commitments/?part=2');
	const sum = async () =>
		(await page.locator('.register-filter [data-count]').allTextContents()).reduce(
			(total, count) => total + Number(count),
			0,
		);
	await expect.poll(sum).toBe(idsOf(({ id }) => id.startsWith('2')).length);
	await page.getByRole('checkbox', { name: /^explore/ }).check();
	const explored = idsOf((row) => row.id.startsWith('2') && row.strength === 'explore');
	await expectRows(page, explored);
	// The other strengths still say what they would add.
	await expect.poll(sum).toBe(idsOf(({ id }) => id.startsWith('2')).length);
	const parts = await page.locator('.register-filter select[name=part] option').allTextContents();
	const [all, ...each] = parts.map((name) => Number(/\((\d+)\)$/.exec(name)?.[1]));
	expect(each.reduce((total, one) => total + one, 0)).toBe(all);
	expect(all).toBe(idsOf(({ strength }) => strength === 'explore').length);
});

test('each choice is in the address; Back undoes one, and leads back to what was chosen', async ({
	page,
}) => {
	await page.goto('/en/commitments/');
	await page.getByRole('checkbox', { name: /^seek/ }).check();
	await expect(page).toHaveURL('/en/commitments/?strength=seek');
	await page.getByRole('checkbox', { name: /^explore/ }).check();
	await expect(page).toHaveURL('/en/commitments/?strength=explore,seek');
	await page.locator('.register-filter select[name=part]').selectOption({ value: '2' });
	await expect(page).toHaveURL('/en/commitments/?strength=explore,seek&part=2');
	const both = idsOf((row) => ['explore', 'seek'].includes(row.strength) && row.id.startsWith('2'));
	await expectRows(page, both);
	await page.locator('[data-commitment]:visible .register-id a').first().click();
	await expect(page).toHaveURL(/\/en\/decision\/2-1\/#s2-1\./);
	await page.goBack();
	await expectRows(page, both);
	await expect(page.getByRole('checkbox', { name: /^seek/ })).toBeChecked();
	await page.goBack();
	await expectRows(
		page,
		idsOf((row) => ['explore', 'seek'].includes(row.strength)),
	);
	await page.goBack();
	await expectRows(
		page,
		idsOf((row) => row.strength === 'seek'),
	);
	await page.goForward();
	await expect(page.getByRole('checkbox', { name: /^explore/ })).toBeChecked();
	await page.getByRole('button', { name: 'Clear the filter' }).click();
	await expect(page).toHaveURL('/en/commitments/');
	await expectRows(
		page,
		idsOf(() => true),
	);
});

test('words are looked for as one types, and the other language has the same filter', async ({
	page,
}) => {
	await page.goto('/en/commitments/?strength=promote');
	await page.getByRole('searchbox', { name: 'Words' }).fill('digital');
	const found = idsOf((row) => row.strength === 'promote' && /\bdigital/i.test(row.en));
	await expectRows(page, found);
	await expect(page).toHaveURL('/en/commitments/?strength=promote&q=digital');
	await page.locator('a[hreflang="zh-Hans"]').last().click();
	await expect(page).toHaveURL('/zh/commitments/?strength=promote&q=digital');
	await expect.poll(() => shownIds(page)).toEqual(found);
});

test('the sentence of a row is read in place', { tag: '@core' }, async ({ page }) => {
	await page.goto('/zh/commitments/?q=数据入统');
	await page.getByText('整句 2-3.1.3').click();
	await expect(page.getByText('探索推行数据入统，统筹数据权益保护')).toBeVisible();
	await expect(page.getByRole('link', { name: '数字经济' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole register is there, by section, and no filter that does nothing', async ({
		page,
	}) => {
		await page.goto('/en/commitments/?strength=seek');
		await expect(page.locator('[data-commitment]').filter({ visible: true })).toHaveCount(
			rows.length,
		);
		await expect(page.locator('.register-section')).toHaveCount(20);
		await expect(page.locator('.register-filter')).toBeHidden();
		await page.getByText('The list of verbs').click();
		await expect(page.locator('[data-class=explore]')).toContainText('探索');
	});

	test('a word that is not said leads to the search', { tag: '@core' }, async ({ page }) => {
		await page.goto('/en/not-said/');
		await expect(page.locator('[data-absent="外资"]')).toHaveText('0');
		await page.getByRole('link', { name: '0 外资' }).click();
		await expect(page).toHaveURL(/\/en\/search\/\?q=/);
	});
});

test('the search says of a word that is not said that it is not in the text', async ({ page }) => {
	await page.goto('/en/not-said/');
	await page.getByRole('link', { name: '0 外资' }).click();
	await expect(page.locator('.search-results')).toHaveAttribute('data-query', '外资');
	await expect(page.locator('[data-result^="sentence:"]')).toHaveCount(0);
	await page.goto('/zh/not-said/');
	await page.getByRole('link', { name: '23 企业' }).click();
	await expect(page.locator('.search-results')).toHaveAttribute('data-query', '企业');
	await expect(page.locator('[data-result^="sentence:"]')).toHaveCount(14);
});

for (const language of ['zh', 'en'] as const) {
	test(`axe and contrast find nothing on the register and what is not said in /${language}/, all open`, async ({
		page,
	}) => {
		test.slow();
		for (const path of ['commitments/?strength=explore,seek&part=2', 'not-said/']) {
			await page.goto(`/${language}/${path}`);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('main details')) {
					details.setAttribute('open', '');
				}
			});
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				for (const width of [1280, 360]) {
					await page.setViewportSize({ width, height: 740 });
					const isFirst = colorScheme === 'light';
					const found = isFirst ? await axeFindings(page, 'main') : await faintTexts(page);
					expect(found, `${path} ${colorScheme}`).toEqual([]);
				}
			}
		}
	});

	test(`at 320 and 360 px nothing of /${language}/commitments/ and not-said/ is over the edge`, async ({
		page,
	}) => {
		for (const path of ['commitments/', 'not-said/']) {
			await page.goto(`/${language}/${path}`);
			for (const [width, size] of [
				[360, '100'],
				[320, '100'],
				[360, '200'],
			] as const) {
				await page.setViewportSize({ width, height: 740 });
				await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
				const out = await page.evaluate(() =>
					[...document.querySelectorAll('main *')]
						.filter(
							(one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth,
						)
						.map(({ outerHTML }) => outerHTML.slice(0, 120)),
				);
				expect(out, `${path} ${String(width)} ${size}`).toEqual([]);
			}
		}
	});
}
