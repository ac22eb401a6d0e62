/** Every address of a passage leads to it, in whatever shape it arrives. */
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const SECTION = '/en/decision/2-2/';

function marked(page: Page): Promise<string[]> {
	return page
		.locator('.pair[data-marked] [data-sentence][id]')
		.evaluateAll((halves) => halves.map(({ id }) => id.slice(1)));
}

/** Goes there as a link from elsewhere does: the page loads anew. */
async function arrive(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

async function expectAtTop(page: Page, sentence: string): Promise<void> {
	const pair = page.locator('.pair').filter({ has: page.locator(`[id="s${sentence}"]`) });
	await expect
		.poll(() => pair.evaluate((one) => Math.round(one.getBoundingClientRect().top)), {
			message: sentence,
		})
		.toBeLessThan(200);
	await expect(pair).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
}

test('a range with an end that is not there, or backwards, is gone to and marked', async ({
	page,
}) => {
	for (const [fragment, sentences] of [
		['s2-2.2.5..99', ['2-2.2.5']],
		['s2-2.2.99..5', ['2-2.2.5']],
		['s2-2.2.0..5', ['2-2.2.5']],
		['s2-2.2.5..5', ['2-2.2.5']],
		['s2-2.2.5..2-9.1.1', ['2-2.2.5']],
		['s2-2.2.6..4', ['2-2.2.4', '2-2.2.5', '2-2.2.6']],
		['s2-2.2.4-6', ['2-2.2.4', '2-2.2.5', '2-2.2.6']],
		['s2-2.2.4–2-2.2.6', ['2-2.2.4', '2-2.2.5', '2-2.2.6']],
		['2-2.2.4..6', ['2-2.2.4', '2-2.2.5', '2-2.2.6']],
	] as const) {
		await arrive(page, `${SECTION}#${fragment}`);
		expect(await marked(page), fragment).toEqual(sentences);
		await expectAtTop(page, sentences[0]);
	}
});

test('signs, encodings and tracking behind a fragment make no difference', async ({ page }) => {
	for (const behind of [
		...[
			'。',
			'.',
			',',
			'，',
			')',
			'）',
			'?from=timeline',
			'&utm_source=x',
			'%E3%80%82',
			'%2C',
			'%20',
		],
	]) {
		await arrive(page, `${SECTION}#s2-2.2.5${behind}`);
		expect(await marked(page), behind).toEqual(['2-2.2.5']);
		await expectAtTop(page, '2-2.2.5');
	}
	for (const fragment of ['S2-2.2.5', '2-2.2.5', 's2%2D2.2.5', 's2–2.2.5']) {
		await arrive(page, `${SECTION}#${fragment}`);
		expect(await marked(page), fragment).toEqual(['2-2.2.5']);
		await expectAtTop(page, '2-2.2.5');
	}
	await arrive(page, '/zh/decision/#section-2-3。');
	await expect(page.locator('#section-2-3 h3')).toBeInViewport();
	const note = await page.locator('.note').nth(20).getAttribute('id');
	await arrive(page, `/zh/decision/#${note ?? ''}?from=timeline`);
	await expect(page.locator(`[id="${note ?? ''}"]`)).toBeInViewport();
});

test(
	'an address that changes on the page is followed as one that arrives',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		for (const fragment of ['s2-2.2.5..6', 's2-2.1.1..2', 's2-2.3.1。']) {
			await page.evaluate((hash) => {
				location.hash = hash;
			}, fragment);
			const first = fragment.replace(/^s|\.\..*|。/g, '');
			await expect(page.locator('.pair[data-marked]').first()).toBeInViewport();
			expect((await marked(page))[0]).toBe(first);
		}
		await page.goBack();
		await expect.poll(() => marked(page)).toEqual(['2-2.1.1', '2-2.1.2']);
	},
);

test(
	'a link to another place of the page ends the range of the address',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(`${SECTION}?range=2-2.2.4..6#s2-2.2.4`);
		expect(await marked(page)).toEqual(['2-2.2.4', '2-2.2.5', '2-2.2.6']);
		await page.evaluate(() => {
			location.hash = '#s2-2.1.1';
		});
		await expect.poll(() => marked(page)).toEqual(['2-2.1.1']);
		await page.goBack();
		await expect.poll(() => marked(page)).toEqual(['2-2.2.4', '2-2.2.5', '2-2.2.6']);
	},
);

test(
	'marking leaves no trace in the history: Back leads where it led before',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/about/');
		await page.goto(SECTION);
		const length = await page.evaluate(() => history.length);
		const menu = page.getByRole('dialog');
		for (const id of ['2-2.1.1', '2-2.1.3', '2-2.1.2', '2-2.2.1']) {
			await page.getByRole('link', { name: `Link to sentence ${id}`, exact: true }).click();
			await expect(menu).toHaveAccessibleName(`Sentence ${id}`);
			await page.keyboard.press('Escape');
			await expect(menu).toBeHidden();
		}
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(length + 1);
		await expect
			.poll(() => page.evaluate(() => JSON.stringify(history.state)))
			.not.toContain('layer');
		await page.goBack();
		await expect(page).toHaveURL('/en/about/');
	},
);

for (const address of [`${SECTION}#s2-2.2.4..6`, `${SECTION}?range=2-2.2.4..6#s2-2.2.4`]) {
	test(`the language switch carries ${address}, also into a new tab`, async ({ page, context }) => {
		await page.goto(address);
		const link = page
			.getByRole('navigation', { name: 'Language' })
			.getByRole('link', { name: '中文' });
		const opened = context.waitForEvent('page');
		await link.click({ modifiers: ['ControlOrMeta'] });
		const tab = await opened;
		await tab.waitForLoadState();
		for (const one of [tab, page]) {
			if (one === page) await link.click();
			await expect(one).toHaveURL(address.replace('/en/', '/zh/'));
			await expect.poll(() => marked(one)).toEqual(['2-2.2.4', '2-2.2.5', '2-2.2.6']);
			await expect(one.locator('.pair[data-marked]').first()).toBeInViewport();
		}
	});
}

test('the language switch carries what is marked now, and keeps the place elsewhere', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(SECTION);
	const number = (id: string) =>
		page.getByRole('link', { name: `Link to sentence ${id}`, exact: true });
	await number('2-2.1.1').click();
	await page.getByRole('dialog').getByRole('button', { name: 'One sentence more' }).click();
	await page.keyboard.press('Escape');
	const link = page
		.getByRole('navigation', { name: 'Language' })
		.getByRole('link', { name: '中文' });
	await expect(link).toHaveAttribute(
		'href',
		/\/zh\/decision\/2-2\/\?range=2-2\.1\.1\.\.2#s2-2\.1\.1$/,
	);
	const pair = page.locator('.pair').filter({ has: page.locator('[data-sentence="2-2.4.2"]') });
	await pair.evaluate((one) => {
		scrollBy({ top: one.getBoundingClientRect().top - 90, behavior: 'instant' });
	});
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('link', { name: 'Switch to the Chinese page' }).click();
	await expect(page).toHaveURL('/zh/decision/2-2/?range=2-2.1.1..2#s2-2.1.1');
	await expect.poll(() => marked(page)).toEqual(['2-2.1.1', '2-2.1.2']);
	await page.waitForLoadState();
	await expect
		.poll(() => pair.evaluate((one) => Math.abs(one.getBoundingClientRect().top - 90)))
		.toBeLessThan(24);
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the link of a range shows its first sentence', async ({ page }) => {
		for (const [address, first] of [
			['/en/decision/2-2/?range=2-2.2.4..6#s2-2.2.4', '2-2.2.4'],
			['/zh/decision/?range=2-3.1.5..2-4.1.1#s2-3.1.5', '2-3.1.5'],
		] as const) {
			await page.goto(address);
			await expect(page.locator(`[id="s${first}"]`)).toBeInViewport();
		}
	});
});
