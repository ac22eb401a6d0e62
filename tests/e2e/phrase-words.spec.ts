/** What is marked of a phrase: exactly its words, in every text and however it is written. */
import {
	DESKTOP,
	SENTENCE,
	PAGES,
	phraseFile,
	phrasesOf,
	marked,
	hover,
	expectPhrase,
} from './phrase-page.ts';
import { expect, test } from './site.ts';

test('every phrase of every sentence is marked by exactly its words in both languages', async ({
	page,
}) => {
	test.setTimeout(180_000);
	await page.setViewportSize(DESKTOP);
	await page.goto('/en/decision/?view=side');
	const response = await page.request.get('/data/phrases.json');
	const file = phraseFile.parse(await response.json());
	const wrong = await page.evaluate(async (all) => {
		const halves = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
		const text = (id: string, language: string) =>
			halves
				.find((half) => half.dataset['sentence'] === id && half.lang.startsWith(language))
				?.textContent.trimStart() ?? '';
		const faults: string[] = [];
		const seen = new Set<string>();
		for (;;) {
			const before = document.documentElement.dataset['phrase'];
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true }));
			// The phrases of the next section come in a file of their own.
			for (let wait = 0; wait < 2000; wait += 1) {
				if (document.documentElement.dataset['phrase'] !== before) break;
				await new Promise((resolve) => setTimeout(resolve, before === undefined ? 20 : 1));
			}
			const now = document.documentElement.dataset['phrase'];
			if (now === undefined || now === before) break;
			seen.add(now);
			const [id = '', number] = now.split('/');
			const phrase = all[id]?.[Number(number) - 1];
			for (const language of ['zh', 'en'] as const) {
				const wanted = phrase?.[language].map(([from, to]) => text(id, language).slice(from, to));
				const ranges = [...(CSS.highlights.get('phrase') ?? [])].filter(
					(range): range is Range =>
						range instanceof Range &&
						range.startContainer.parentElement
							?.closest<HTMLElement>('[data-sentence]')
							?.lang.startsWith(language) === true,
				);
				const found = ranges.map((range) => range.toString());
				if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${now} ${language}`);
			}
		}
		return { faults, seen: [...seen] };
	}, file);
	expect(wrong.faults).toEqual([]);
	const reachable = Object.entries(file)
		.filter(([id]) => id.includes('.'))
		.flatMap(([id, phrases]) =>
			phrases.flatMap(({ en }, index) => (en.length > 0 ? [`${id}/${String(index + 1)}`] : [])),
		);
	expect(wrong.seen.toSorted()).toEqual(reachable.toSorted());
});

test('headings and the adoption note have phrases too', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto('/en/decision/0/?view=side');
	for (const [place, id] of [
		['h1 [data-heading]:lang(en)', /^0\//],
		['[data-adoption]:lang(zh)', /^adoption\//],
	] as const) {
		const box = await page.locator(place).first().boundingBox();
		await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 12);
		await expect(page.locator('html')).toHaveAttribute('data-phrase', id);
		expect(Object.keys(await marked(page)).sort()).toEqual(['en', 'zh-Hans']);
	}
});

test('with pinyin and in traditional characters the marks stand on the same words', async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('reading', '{"pinyin":"all","script":"traditional"}');
	});
	await page.setViewportSize(DESKTOP);
	await page.goto(`${PAGES.zh}?view=side`);
	const half = page.locator(`[data-sentence="${SENTENCE}"][lang=zh-Hant]`);
	await expect(half.locator('rt').first()).toBeAttached();
	const phrases = await phrasesOf(page);
	await hover(page, 1, 'zh');
	await expectPhrase(page, 2);
	const [start = 0, end = 0] = phrases[1]?.zh[0] ?? [];
	const [own, whole] = await half.evaluate((element) => {
		const bare = (node: Node) => {
			const holder = document.createElement('p');
			holder.append(node);
			for (const reading of holder.querySelectorAll('rt')) reading.remove();
			return holder.textContent;
		};
		const range = [...(CSS.highlights.get('phrase') ?? [])].find(
			(one): one is Range => one instanceof Range && element.contains(one.startContainer),
		);
		return [range ? bare(range.cloneContents()) : '', bare(element.cloneNode(true))] as const;
	});
	expect(own).toBe(whole.slice(start, end));
	expect(own).toHaveLength(end - start);
});
