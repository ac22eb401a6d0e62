/** Views and settings on a small phone: every control in reach of a finger, nothing over the edge. */
import { choice } from './settings-panel.ts';
import { expect, test } from './site.ts';

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('every control is 44 px and nothing is lost at 320 px, in any view, by touch', async ({
		page,
	}) => {
		await page.goto('/zh/decision/1-3/');
		const small = () =>
			page
				.locator('.reading-bar :is(label, button), .settings :is(label, button, a), .twin-button')
				.evaluateAll((targets) =>
					targets
						.filter((target) => target.checkVisibility())
						.filter((target) => {
							const { width, height } = target.getBoundingClientRect();
							return width < 44 || height < 44;
						})
						.map((target) => target.outerHTML),
				);
		for (const name of ['中文', '英文', '点开对照', '上下对照']) {
			await page.getByRole('button', { name: '显示' }).tap();
			await page.getByRole('radio', { name, exact: true }).tap();
			await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
			expect(await small()).toEqual([]);
			await page.getByRole('button', { name: '关闭' }).tap();
			await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('null');
			const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
			expect(scrollWidth, name).toBe(clientWidth);
		}
		await page.getByRole('button', { name: '阅读设置' }).tap();
		const panel = page.getByRole('dialog', { name: '阅读设置' });
		const box = await panel.boundingBox();
		expect(box?.width).toBe(320);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640);
		expect(await small()).toEqual([]);
		await choice(page, '字号', '特大').tap();
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth).toBe(clientWidth);
		await page.getByRole('button', { name: '关闭' }).tap();
		await expect(panel).toBeHidden();
	});
});
