/** How browser tests search: by the box of the search page, and by many queries in one go. */
import type { Locator, Page } from 'playwright/test';
import { expect } from './site.ts';

/** The names of the search box by language. */
const LABEL = { zh: '搜索正文和术语', en: 'Search the text and the glossary' } as const;

/** The search field of the page, or of the open dialog. */
export function field(page: Page, language: 'zh' | 'en' = 'en'): Locator {
	return page.getByRole('searchbox', { name: LABEL[language] });
}

/** Waits until the hits are those of a query; how fast they are is a matter of the bench. */
export async function answered(page: Page, query: string): Promise<void> {
	await expect
		.poll(
			() =>
				page
					.locator('main .search-results, dialog[open] .search-results')
					.getAttribute('data-query'),
			{ timeout: 20_000 },
		)
		.toBe(query);
}

/** Ids of the hits that are shown, such as `sentence:2-3.1.4`, in order. */
export function hits(page: Page): Promise<string[]> {
	return page
		.locator('[data-result]:visible')
		.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-result') ?? ''));
}

/** Those of some hits that are of a kind, such as `sentence`. */
export const ofKind = (kind: string, found: readonly string[]) =>
	found.filter((hit) => hit.startsWith(`${kind}:`));

/** Types a query and waits for all its hits. */
export async function search(page: Page, query: string, language: 'zh' | 'en' = 'en') {
	await field(page, language).fill(query);
	await answered(page, query);
	return hits(page);
}

/** The ids of the hits of each query, searched one after another on an open page. */
export function resultsFor(page: Page, queries: readonly string[]): Promise<string[][]> {
	return page.evaluate(async (all) => {
		const input = document.querySelector<HTMLInputElement>('main input[type=search]');
		const list = document.querySelector<HTMLElement>('main .search-results');
		if (!input || !list) throw new Error('no search box');
		const found: string[][] = [];
		for (const query of all) {
			await new Promise<void>((resolve) => {
				const observer = new MutationObserver(() => {
					if (list.dataset['query'] !== query) return;
					observer.disconnect();
					resolve();
				});
				observer.observe(list, { attributes: true, attributeFilter: ['data-query'] });
				input.value = query;
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			});
			const results = [...list.querySelectorAll<HTMLElement>('[data-result]')];
			found.push(results.map((hit) => hit.dataset['result'] ?? ''));
		}
		return found;
	}, queries);
}
