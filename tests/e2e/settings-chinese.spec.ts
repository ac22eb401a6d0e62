/** Pinyin and traditional characters. */
import { choice, open } from './settings-panel.ts';
import { expect, test } from './site.ts';

test('pinyin and traditional characters come on request, over the same text, and go again', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/zh/decision/1-3/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
	const first = page.locator('[data-sentence="1-3.1.2"]').first();
	// The markup itself, read only: turned off, pinyin has to leave nothing behind.
	const plain = await first.innerHTML();
	const text = () =>
		first.evaluate((half) => {
			const copy = half.cloneNode(true);
			if (copy instanceof Element)
				for (const added of copy.querySelectorAll('rt, [data-note]')) added.remove();
			return copy.textContent;
		});
	const before = await text();
	await open(page, '阅读设置');

	await choice(page, '拼音', '术语').check();
	await expect(first.locator('a[data-term] rt').first()).toHaveAttribute('data-reading', 'xīn');
	expect(await first.locator('rt').count()).toBe(await first.locator('a rt').count());
	expect(await text()).toBe(before);
	await choice(page, '拼音', '全文').check();
	await expect(first.locator('rt').first()).toHaveAttribute('data-reading', 'fā');
	expect(await first.locator('rt').count()).toBe((before?.match(/\p{Script=Han}/gu) ?? []).length);
	const title = page.locator('h1 rt');
	const drawn = title.evaluateAll((all) =>
		all.map((one) => getComputedStyle(one, '::before').content),
	);
	expect(await drawn).toEqual(['"fā"', '"zhǎn"', '"mù"', '"biāo"']);
	await expect(title.first()).toBeVisible();
	expect(await text()).toBe(before);

	await choice(page, '汉字', '繁体').check();
	await expect(first).toHaveAttribute('lang', 'zh-Hant');
	await expect(first.locator('rt').first()).toHaveAttribute('data-reading', 'fā');
	expect(await text()).toContain('發展新質生產力取得新進展');
	await choice(page, '拼音', '不显示').check();
	await expect.poll(text).toContain('發展新質生產力取得新進展');
	await expect(page.locator('h1')).toContainText('發展目標');
	await page.reload();
	await expect(first).toContainText('發展新質生產力');
	await expect(page.locator('.note-text[lang=zh-Hans], [data-sentence][lang=zh-Hans]')).toHaveCount(
		0,
	);
	await open(page, '阅读设置');
	await choice(page, '汉字', '简体').check();
	await expect(first).toHaveAttribute('lang', 'zh-Hans');
	expect(await first.innerHTML()).toBe(plain);
	expect(asked.filter((path) => path.startsWith('/data/')).toSorted()).toEqual([
		'/data/pinyin/1-3.json',
		'/data/traditional/1-3.json',
		'/data/traditional/1-3.json',
	]);
});

test('when pinyin cannot be fetched the panel says so and the next choice tries again', async ({
	page,
}) => {
	await page.route('**/data/pinyin/*.json', (route) => route.fulfill({ body: '<html>' }));
	await page.goto('/en/decision/1-3/');
	await open(page);
	await choice(page, 'Pinyin', 'On everything').check();
	await expect(page.getByText('could not be loaded')).toBeVisible();
	await page.unroute('**/data/pinyin/*.json');
	await choice(page, 'Pinyin', 'On terms').check();
	await expect(page.locator('[data-sentence] rt').first()).toBeVisible();
	await expect(page.getByText('could not be loaded')).toHaveCount(0);
});
