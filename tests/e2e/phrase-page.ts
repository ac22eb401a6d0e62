/** Phrases of a page for the tests: where they are, what is marked, and pointing at one. */
import { z } from 'astro/zod';
import { expect, type Page } from 'playwright/test';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 640 };

/** The first sentence of 2-3, three phrases of it and their twins. */
export const SENTENCE = '2-3.1.1';
export const PAGES = { en: '/en/decision/2-3/', zh: '/zh/decision/2-3/' } as const;

export interface Phrase {
	zh: [number, number][];
	en: [number, number][];
}

export type Language = 'zh' | 'en';

export const phraseFile = z.record(
	z.string(),
	z.array(
		z.object({
			zh: z.array(z.tuple([z.number(), z.number()])),
			en: z.array(z.tuple([z.number(), z.number()])),
		}),
	),
);

export async function phrasesOf(page: Page, id = SENTENCE): Promise<Phrase[]> {
	const [section = ''] = id.split('.');
	const response = await page.request.get(`/data/phrases/${section}.json`);
	return phraseFile.parse(await response.json())[id] ?? [];
}

/** What the page has marked as a phrase, by language. */
export function marked(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(() => {
		const texts: Record<string, string[]> = {};
		for (const range of CSS.highlights.get('phrase') ?? []) {
			if (!(range instanceof Range)) continue;
			const half = range.startContainer.parentElement?.closest<HTMLElement>('[lang]');
			(texts[half?.lang ?? ''] ??= []).push(range.toString());
		}
		return texts;
	});
}

/** The middle of the first letter of a phrase of a sentence, brought into the window. */
export async function placeOf(page: Page, language: Language, offset: number, id = SENTENCE) {
	const half = page.locator(`[data-sentence="${id}"]:lang(${language})`);
	return half.evaluate((element, wanted) => {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let position = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest('rt')) continue;
			const length = node.textContent?.length ?? 0;
			if (wanted < position + length) {
				const range = document.createRange();
				range.setStart(node, wanted - position);
				range.setEnd(node, wanted - position + 1);
				const { x, y, width, height } = range.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2 };
			}
			position += length;
		}
		return { x: 0, y: 0 };
	}, offset);
}

/** Where a phrase begins in a language. */
export function startOf(phrases: readonly Phrase[], index: number, language: Language): number {
	return phrases[index]?.[language][0]?.[0] ?? 0;
}

/** The words of a phrase as the page shows them. */
export async function wordsOf(
	page: Page,
	phrases: readonly Phrase[],
	index: number,
	language: Language,
) {
	const half = page.locator(`[data-sentence="${SENTENCE}"]:lang(${language})`);
	const text = (await half.evaluate((element) => element.textContent)).trimStart();
	return (phrases[index]?.[language] ?? []).map(([from, to]) => text.slice(from, to));
}

export async function hover(page: Page, index: number, language: Language): Promise<void> {
	const phrases = await phrasesOf(page);
	const { x, y } = await placeOf(page, language, startOf(phrases, index, language));
	await page.mouse.move(x, y);
}

/** Taps on a phrase, a word behind its beginning: the mark of a note takes taps beside it. */
export async function tap(page: Page, index: number, language: Language): Promise<void> {
	const phrases = await phrasesOf(page);
	const word = language === 'en' ? 5 : 1;
	const { x, y } = await placeOf(page, language, startOf(phrases, index, language) + word);
	await page.touchscreen.tap(x, y);
}

export const line = (page: Page) => page.locator('phrase-twins');

/** Whether the page says that a phrase is pointed at, and which. */
export async function expectPhrase(page: Page, number: number | undefined): Promise<void> {
	const root = page.locator('html');
	if (number === undefined) await expect(root).not.toHaveAttribute('data-phrase');
	else await expect(root).toHaveAttribute('data-phrase', `${SENTENCE}/${String(number)}`);
}

/** The phrases of some sentences, in the order of the English. */
export async function phrasesInOrder(page: Page, ids: RegExp): Promise<string[]> {
	const response = await page.request.get('/data/phrases.json');
	return Object.entries(phraseFile.parse(await response.json()))
		.filter(([id]) => ids.test(id))
		.flatMap(([id, phrases]) =>
			phrases
				.map(({ en }, index) => ({ start: en[0]?.[0], name: `${id}/${String(index + 1)}` }))
				.filter(({ start }) => start !== undefined)
				.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
				.map(({ name }) => name),
		);
}
