/** Which voice reads, and what is said where there is none. */
import { expect, test } from './site.ts';
import { player, spoken, standIn, VOICES } from './speech-stand-in.ts';

test('a view of one language is read in it', { tag: '@core' }, async ({ page }) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-3/?view=zh');
	await page.getByRole('button', { name: 'Listen' }).click();
	await expect
		.poll(async () => (await spoken(page)).at(-1))
		.toMatchObject({ voice: 'Chinese', lang: 'zh_CN' });
});

test(
	'where a language has no voice the control says so, and the other is still read',
	{ tag: '@core' },
	async ({ page }) => {
		await standIn(
			page,
			VOICES.filter(({ lang }) => !/^zh.CN/.test(lang)),
		);
		await page.goto('/en/decision/2-3/');
		await page.getByRole('button', { name: 'Listen' }).click();
		await expect.poll(async () => (await spoken(page)).length).toBe(1);
		await expect(player(page).getByRole('status')).toBeEmpty();
		await player(page).getByRole('combobox', { name: 'Language' }).selectOption('中文');
		await expect(player(page).getByRole('status')).toContainText('no Chinese voice');
		await expect(player(page).getByRole('button', { name: 'Resume' })).toBeDisabled();
		expect(await spoken(page)).toHaveLength(1);
		await player(page).getByRole('combobox', { name: 'Language' }).selectOption('Both in turn');
		await expect.poll(async () => (await spoken(page)).at(-1)?.voice).toBe('English');
		await expect(player(page).getByRole('status')).toContainText('no Chinese voice');
	},
);

test('a browser without speech says so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
		Reflect.deleteProperty(window, 'speechSynthesis');
	});
	await page.goto('/zh/decision/2-3/');
	await page.getByRole('button', { name: '朗读' }).click();
	const group = page.getByRole('group', { name: '朗读' });
	await expect(group.getByRole('status')).toHaveText('这个浏览器不支持朗读。');
});
