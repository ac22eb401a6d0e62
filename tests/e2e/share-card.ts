/** The picture of a sentence for the tests, in the menu that makes it. */
import type { Page } from 'playwright/test';
import { menu } from './sentence-menu.ts';
import { expect } from './site.ts';

export function picture(page: Page) {
	return menu(page).getByRole('img');
}

export async function openPicture(
	page: Page,
	path: string,
	id: string,
	language: 'zh' | 'en' = 'en',
) {
	const names = {
		zh: [`第${id}句的链接`, '生成图片'],
		en: [`Link to sentence ${id}`, 'Make a picture'],
	} as const;
	const [number, title] = names[language];
	await page.goto(path);
	await page.getByRole('link', { name: number, exact: true }).click();
	await menu(page).getByText(title, { exact: true }).click();
	await expect(picture(page)).toBeVisible();
}
