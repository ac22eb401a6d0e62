/** Which uses of a term are marked. */
import { expect, test } from './site.ts';

test('all uses, the first or none are marked; the choice is kept and the text stays the same', async ({
	page,
}) => {
	await page.goto('/zh/decision/1-1/');
	const marks = page.locator('[data-sentence] a[data-term][href]');
	const text = () => page.locator('.section-text').innerText();
	const [first, before] = [await marks.count(), await text()];
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByRole('radio', { name: '全部' }).check();
	expect(await marks.count()).toBeGreaterThan(first);
	await page.reload();
	await page.getByRole('button', { name: '阅读设置' }).click();
	await expect(page.getByRole('radio', { name: '全部' })).toBeChecked();
	expect(await marks.count()).toBeGreaterThan(first);
	expect(await text()).toBe(before);
	await page.getByRole('radio', { name: '不标' }).check();
	await expect(marks).toHaveCount(0);
	expect(await text()).toBe(before);
	await page.getByRole('radio', { name: '首次出现' }).check();
	await expect(marks).toHaveCount(first);
});
