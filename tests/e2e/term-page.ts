/** A term of a page for the tests: its mark in the text, its card and its entry. */
import type { Page } from 'playwright/test';

export const SECTION = '/en/decision/2-3/';
export const TERM = 'Suining Digital Economy Research Institute';
export const ENTRY = '/en/glossary/suining-digital-institute/';

export function term(page: Page, name = TERM) {
	return page.locator('[data-sentence]').getByRole('link', { name }).first();
}

export function card(page: Page) {
	return page.getByRole('dialog');
}
