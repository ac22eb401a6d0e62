/** The filter of the glossary and the search name the same terms. */
import { search } from './search-box.ts';
import { expect, test } from './site.ts';

test('the filter of the glossary finds the terms that the search names', async ({ page }) => {
	await page.goto('/zh/glossary/');
	const filter = page.getByRole('searchbox', { name: '查找术语' });
	await filter.focus();
	const shown = page.locator('.glossary-groups li:visible');
	const filtered: string[][] = [];
	const queries = [
		'新質生產力',
		'high quality',
		'new-quality',
		'新质 生产力',
		'制-储-运-用',
		'新质生产力。',
	];
	for (const query of [
		...queries,
		'新质\u200b生产力',
		'xzscl',
		'modernisation',
		'AI',
		'Xinjiang',
	]) {
		await filter.fill(query);
		await expect(page.getByRole('status')).toHaveText(query === 'Xinjiang' ? /没有/ : /^\d+条$/);
		filtered.push(
			await shown.evaluateAll((all) => all.map((item) => item.getAttribute('data-entry') ?? '')),
		);
	}
	await page.goto('/zh/search/');
	for (const [index, query] of [
		...queries,
		'新质\u200b生产力',
		'xzscl',
		'modernisation',
		'AI',
		'Xinjiang',
	].entries()) {
		await search(page, query, 'zh');
		const named = page.locator('section[data-group=exact], section[data-group=term]');
		const terms = await named
			.locator('[data-result]')
			.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-result')?.slice(5) ?? ''));
		expect(filtered[index]?.sort(), query).toEqual(terms.sort());
	}
});
