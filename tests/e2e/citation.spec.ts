/** A sentence or several are cited: link, quotation and reference. */
import { clipboard, marked, menu, number, SECTION } from './sentence-menu.ts';
import { expect, test } from './site.ts';

const TITLE = 'Decision of the CPC Suining Municipal Committee on ';

test(
	'a click on a number marks its sentence and offers link, quotation and reference',
	{ tag: '@core' },
	async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(SECTION);
		await number(page, '2-3.1.4').scrollIntoViewIfNeeded();
		const top = await page.evaluate(() => scrollY);
		await number(page, '2-3.1.4').click();
		await expect(menu(page)).toHaveAccessibleName('Sentence 2-3.1.4');
		await expect(menu(page)).toBeFocused();
		await expect(page).toHaveURL(`${SECTION}#s2-3.1.4`);
		expect(await page.evaluate(() => scrollY)).toBe(top);
		expect((await menu(page).boundingBox())?.height).toBeGreaterThan(250);
		expect(await marked(page)).toEqual(['s2-3.1.4']);

		await menu(page).getByRole('button', { name: 'Copy link' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied');
		expect(await clipboard(page)).toBe(`${baseURL ?? ''}${SECTION}#s2-3.1.4`);

		await menu(page).getByRole('button', { name: 'One sentence more' }).click();
		await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.4–5');
		await expect(page).toHaveURL(`${SECTION}?range=2-3.1.4..5#s2-3.1.4`);
		expect(await marked(page)).toEqual(['s2-3.1.4', 's2-3.1.5']);
		await expect(menu(page).getByRole('button', { name: 'One sentence more' })).toBeDisabled();

		await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied');
		const english = await clipboard(page);
		expect(english).toMatch(
			/^We will promote the digital upgrading [^\n]+ factories\. We will explore wider[^\n]+\n\nCPC/,
		);
		expect(english).toContain(`${baseURL ?? ''}${SECTION}?range=2-3.1.4..5#s2-3.1.4`);
		expect(english).not.toMatch(/\p{Script=Han}/u);

		await menu(page).getByRole('radio', { name: 'Both' }).check();
		await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
		await expect.poll(() => clipboard(page)).toContain('推动产业园区数字化升级');
		const both = await clipboard(page);
		expect(both).toContain('中共遂宁市委. (2024年6月23日)');
		expect(both).toContain(`${baseURL ?? ''}/zh/decision/2-3/?range=2-3.1.4..5#s2-3.1.4`);
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await (await item?.getType('text/html'))?.text()) ?? '';
		});
		expect(html).toMatch(/<blockquote>\s*<p lang="en">We will promote the digital upgrading/);
		expect(html).toContain('<p lang="zh-Hans">推动产业园区数字化升级');

		await menu(page).getByRole('radio', { name: 'English' }).check();
		const year = String(new Date().getFullYear());
		for (const [name, sign] of [
			['GB/T 7714', `(2024-06-23): sentences 2-3.1.4–5[${year}-`],
			['APA', '(2024, June 23). Decision of the CPC Suining Municipal Committee on fostering'],
			['Chicago', `“${TITLE}Fostering`],
			['BibTeX', `title = {{${TITLE}`],
			['RIS', `TI  - ${TITLE}`],
		] as const) {
			await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(name);
			await menu(page).getByRole('button', { name: 'Copy reference' }).click();
			await expect.poll(() => clipboard(page)).toContain(sign);
			await expect(menu(page)).toContainText(sign);
		}
		await page.keyboard.press('Escape');
		await expect(menu(page)).toBeHidden();
	},
);

test(
	'below a quotation stands a reference to be read, whatever programs are offered',
	{ tag: '@core' },
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${SECTION}#s2-3.1.4`);
		await number(page, '2-3.1.4').click();
		for (const format of ['RIS', 'BibTeX']) {
			await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(format);
			await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
			await expect.poll(() => clipboard(page)).toContain('Decision of the CPC');
			expect(await clipboard(page)).not.toMatch(/TY {2}-|@misc/);
			await menu(page).getByRole('button', { name: 'Copy reference' }).click();
			await expect.poll(() => clipboard(page)).toMatch(/TY {2}-|@misc/);
		}
	},
);

test('across sections the full text is cited, within one its own page', async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/decision/#s2-3.1.5..2-4.1.1');
	expect(await marked(page)).toEqual(['s2-3.1.5', 's2-4.1.1']);
	await page.getByRole('button', { name: '引用', exact: true }).click();
	await expect(menu(page)).toHaveAccessibleName('第2-3.1.5–2-4.1.1句');
	await menu(page).getByRole('button', { name: '复制链接' }).click();
	await expect(menu(page).getByRole('status')).toHaveText('已复制');
	expect(await clipboard(page)).toBe(
		`${baseURL ?? ''}/zh/decision/?range=2-3.1.5..2-4.1.1#s2-3.1.5`,
	);
	await menu(page).getByRole('button', { name: '少选一句' }).click();
	await menu(page).getByRole('button', { name: '复制链接' }).click();
	await expect.poll(() => clipboard(page)).toBe(`${baseURL ?? ''}/zh/decision/2-3/#s2-3.1.5`);
	await expect(menu(page)).toContainText('[EB/OL]. (2024-06-23)：第2-3.1.5句[');
});
