/** Phrases and their twins: pointing at the one marks both, and nothing else changes. */
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 640 };

/** The first sentence of 2-3, three phrases of it and their twins. */
const SENTENCE = '2-3.1.1';
const PAGES = { en: '/en/decision/2-3/', zh: '/zh/decision/2-3/' } as const;

interface Phrase {
	zh: [number, number][];
	en: [number, number][];
}

type Language = 'zh' | 'en';

const phraseFile = z.record(
	z.string(),
	z.array(
		z.object({
			zh: z.array(z.tuple([z.number(), z.number()])),
			en: z.array(z.tuple([z.number(), z.number()])),
		}),
	),
);

async function phrasesOf(page: Page, id = SENTENCE): Promise<Phrase[]> {
	const [section = ''] = id.split('.');
	const response = await page.request.get(`/data/phrases/${section}.json`);
	return phraseFile.parse(await response.json())[id] ?? [];
}

/** What the page has marked as a phrase, by language. */
function marked(page: Page): Promise<Record<string, string[]>> {
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
async function placeOf(page: Page, language: Language, offset: number, id = SENTENCE) {
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
function startOf(phrases: readonly Phrase[], index: number, language: Language): number {
	return phrases[index]?.[language][0]?.[0] ?? 0;
}

/** The words of a phrase as the page shows them. */
async function wordsOf(page: Page, phrases: readonly Phrase[], index: number, language: Language) {
	const half = page.locator(`[data-sentence="${SENTENCE}"]:lang(${language})`);
	const text = (await half.evaluate((element) => element.textContent)).trimStart();
	return (phrases[index]?.[language] ?? []).map(([from, to]) => text.slice(from, to));
}

async function hover(page: Page, index: number, language: Language): Promise<void> {
	const phrases = await phrasesOf(page);
	const { x, y } = await placeOf(page, language, startOf(phrases, index, language));
	await page.mouse.move(x, y);
}

/** Taps on a phrase, a word behind its beginning: the mark of a note takes taps beside it. */
async function tap(page: Page, index: number, language: Language): Promise<void> {
	const phrases = await phrasesOf(page);
	const word = language === 'en' ? 5 : 1;
	const { x, y } = await placeOf(page, language, startOf(phrases, index, language) + word);
	await page.touchscreen.tap(x, y);
}

const line = (page: Page) => page.locator('phrase-twins');

/** Whether the page says that a phrase is pointed at, and which. */
async function expectPhrase(page: Page, number: number | undefined): Promise<void> {
	const root = page.locator('html');
	if (number === undefined) await expect(root).not.toHaveAttribute('data-phrase');
	else await expect(root).toHaveAttribute('data-phrase', `${SENTENCE}/${String(number)}`);
}

for (const language of ['en', 'zh'] as const) {
	test.describe(`on the ${language} page`, () => {
		for (const view of ['side', 'interleaved'] as const) {
			test(`a mouse that rests on a phrase marks it and its twin, both ways: ${view}`, async ({
				page,
			}) => {
				await page.setViewportSize(DESKTOP);
				await page.goto(`${PAGES[language]}?view=${view}`);
				const phrases = await phrasesOf(page);
				expect(phrases.length).toBeGreaterThan(2);
				for (const half of ['zh', 'en'] as const) {
					for (const index of [1, 2]) {
						await hover(page, index, half);
						await expectPhrase(page, index + 1);
						expect(await marked(page)).toEqual({
							'zh-Hans': await wordsOf(page, phrases, index, 'zh'),
							en: await wordsOf(page, phrases, index, 'en'),
						});
					}
				}
				await expect(line(page)).not.toHaveAttribute('data-shown');
				await page.mouse.move(4, 4);
				await expectPhrase(page, undefined);
				expect(await marked(page)).toEqual({});
			});
		}

		for (const view of ['zh', 'en', 'reveal'] as const) {
			test(`where one language is shown the twin is in a line at the foot: ${view}`, async ({
				page,
			}) => {
				await page.setViewportSize(DESKTOP);
				await page.goto(`${PAGES[language]}?view=${view}`);
				const shown = view === 'reveal' ? language : view;
				const twin = shown === 'zh' ? 'en' : 'zh';
				const phrases = await phrasesOf(page);
				await hover(page, 1, shown);
				await expectPhrase(page, 2);
				const words = await wordsOf(page, phrases, 1, twin);
				await expect(line(page)).toHaveText(words.join(' … '));
				await expect(line(page)).toHaveAttribute('lang', twin === 'en' ? 'en' : 'zh-Hans');
				await expect(line(page)).toHaveRole('status');
				const box = await line(page).boundingBox();
				expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(DESKTOP.height);
				expect(box?.height).toBeLessThan(90);
				await page.mouse.move(4, 4);
				await expect(line(page)).not.toHaveAttribute('data-shown');
				await expect(line(page)).toBeEmpty();
			});
		}

		test('] and [ go phrase by phrase and over the end of a sentence, Escape lets go', async ({
			page,
		}) => {
			await page.setViewportSize(DESKTOP);
			await page.goto(PAGES[language]);
			const phrases = await phrasesOf(page);
			const order = phrases
				.map((phrase, index) => ({ start: phrase[language][0]?.[0], number: index + 1 }))
				.filter(({ start }) => start !== undefined)
				.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
				.map(({ number }) => number);
			for (const number of order) {
				await page.keyboard.press(']');
				await expectPhrase(page, number);
			}
			// Heard, since nothing else tells of it.
			await expect(line(page)).not.toBeEmpty();
			await page.keyboard.press(']');
			await expect(page.locator('html')).toHaveAttribute('data-phrase', /^2-3\.1\.2\//);
			await page.keyboard.press('[');
			await expectPhrase(page, order.at(-1));
			await page.keyboard.press('[');
			await expectPhrase(page, order.at(-2));
			await page.keyboard.press('Escape');
			await expectPhrase(page, undefined);
		});

		test.describe('on a phone', () => {
			test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

			for (const view of ['interleaved', 'zh', 'en', 'reveal'] as const) {
				test(`a tap marks both, the twin stands above the bar, a second tap closes it: ${view}`, async ({
					page,
				}) => {
					await page.goto(`${PAGES[language]}?view=${view}`);
					const half = view === 'zh' || view === 'en' ? view : language;
					const twin = half === 'zh' ? 'en' : 'zh';
					const phrases = await phrasesOf(page);
					await tap(page, 1, half);
					await expectPhrase(page, 2);
					const words = await wordsOf(page, phrases, 1, twin);
					await expect(line(page)).toHaveText(words.join(' … '));
					expect(await marked(page)).toMatchObject({
						[half === 'zh' ? 'zh-Hans' : 'en']: await wordsOf(page, phrases, 1, half),
					});
					const box = await line(page).boundingBox();
					const isAway = await page.locator('.site-bar').getAttribute('data-away');
					const foot = PHONE.height - (isAway === null ? 48 : 0);
					expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(foot);
					expect(box?.height).toBeLessThan(PHONE.height * 0.3);
					await tap(page, 1, half);
					await expectPhrase(page, undefined);
					await expect(line(page)).not.toHaveAttribute('data-shown');
					await tap(page, 1, half);
					await expectPhrase(page, 2);
					await line(page).tap();
					await expectPhrase(page, undefined);
				});
			}

			test('a finger that moves the page fetches and marks nothing', async ({ page }) => {
				const asked: string[] = [];
				page.on('request', (request) => asked.push(new URL(request.url()).pathname));
				await page.goto(PAGES[language]);
				await page.locator(`[data-sentence="${SENTENCE}"]`).first().dispatchEvent('pointerover', {
					pointerType: 'touch',
					bubbles: true,
				});
				await page.waitForTimeout(300);
				expect(asked.filter((path) => path.includes('phrase'))).toEqual([]);
				await expectPhrase(page, undefined);
			});
		});
	});
}

test('data and script come when somebody first points, and once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.mouse.move(600, 20);
	await page.waitForTimeout(200);
	const own = () => asked.filter((path) => path.includes('phrase'));
	expect(own()).toEqual([]);
	for (const index of [1, 2, 1]) {
		await hover(page, index, 'en');
		await expectPhrase(page, index + 1);
	}
	expect(own().filter((path) => path.endsWith('.json'))).toEqual(['/data/phrases/2-3.json']);
	expect(own().filter((path) => /phrase-twins.*\.js$/.test(path))).toHaveLength(1);
});

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

/** The phrases of some sentences, in the order of the English. */
async function phrasesInOrder(page: Page, ids: RegExp): Promise<string[]> {
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

/** Many steps over all of the text take a while on a busy machine, in ms. */
const MANY_STEPS = { timeout: 20_000 };

/** Presses a key as fast as can be, so that no step is done before the next is asked for. */
function pressFast(page: Page, key: string, times: number): Promise<void> {
	return page.evaluate(
		([what, count]) => {
			for (let press = 0; press < count; press += 1)
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key: what, bubbles: true }));
		},
		[key, times] as const,
	);
}

test('each press of ] and [ goes one phrase on, however fast, also into sections that are to be fetched', async ({
	page,
}) => {
	await page.setViewportSize(DESKTOP);
	await page.route('**/data/phrases/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 150));
		await route.continue();
	});
	await page.goto('/en/decision/?view=side');
	const order = await phrasesInOrder(page, /^(0|1-1|1-2)\./);
	const ahead = order.findIndex((name) => name.startsWith('1-2.')) + 4;
	const place = page.locator('html');
	await pressFast(page, ']', ahead + 1);
	await expect(place).toHaveAttribute('data-phrase', order[ahead] ?? '', MANY_STEPS);
	await pressFast(page, '[', ahead - 2);
	await expect(place).toHaveAttribute('data-phrase', order[2] ?? '', MANY_STEPS);
	// Into a section behind which nothing is fetched yet, backwards.
	await page.goto('/en/decision/?view=side#s1-2.1.1');
	await page.reload();
	await pressFast(page, ']', 2);
	await pressFast(page, '[', 6);
	const first = order.findIndex((name) => name.startsWith('1-2.'));
	await expect(place).toHaveAttribute('data-phrase', order[first + 1 - 6] ?? '', MANY_STEPS);
});

test('steps into a section that cannot be fetched stay where they are, and go on when it can be', async ({
	context,
}) => {
	// Its console says what failed.
	const page = await context.newPage();
	await page.setViewportSize(DESKTOP);
	let isCut = true;
	let failed = 0;
	await page.route('**/data/phrases/1-1.json', (route) => {
		if (!isCut) return route.continue();
		failed += 1;
		return route.abort();
	});
	await page.goto('/en/decision/?view=side');
	const order = await phrasesInOrder(page, /^(0|1-1)\./);
	const last = order.findIndex((name) => name.startsWith('1-1.')) - 1;
	const place = page.locator('html');
	await pressFast(page, ']', last + 3);
	await expect.poll(() => failed, MANY_STEPS).toBe(2);
	await expect(place).toHaveAttribute('data-phrase', order[last] ?? '', MANY_STEPS);
	await pressFast(page, '[', 1);
	await expect(place).toHaveAttribute('data-phrase', order[last - 1] ?? '', MANY_STEPS);
	isCut = false;
	await pressFast(page, ']', 3);
	await expect(place).toHaveAttribute('data-phrase', order[last + 2] ?? '', MANY_STEPS);
	await page.close();
});

test('Escape and pointing elsewhere let go of the steps that still wait', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	let send = (): void => undefined;
	const held = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/data/phrases/1-1.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/en/decision/?view=side');
	const order = await phrasesInOrder(page, /^(0|1-1)\./);
	const last = order.findIndex((name) => name.startsWith('1-1.')) - 1;
	const place = page.locator('html');
	await pressFast(page, ']', last + 4);
	await expect(place).toHaveAttribute('data-phrase', order[last] ?? '', MANY_STEPS);
	await page.keyboard.press('Escape');
	await expect(place).not.toHaveAttribute('data-phrase');
	const answered = page.waitForResponse('**/data/phrases/1-1.json');
	send();
	await answered;
	await page.waitForTimeout(200);
	await expect(place).not.toHaveAttribute('data-phrase');
	await page.locator('[data-sentence="0.1.1"] a').first().focus();
	await page.keyboard.press(']');
	await expect(place).toHaveAttribute('data-phrase', order[0] ?? '', MANY_STEPS);
});

test('a mouse that lies on the text takes no step back when the page moves below it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 600 });
	await page.goto(`${PAGES.en}?view=side`);
	const order = await phrasesInOrder(page, /^2-3\.1\.[1-3]$/);
	await page.mouse.move(420, 330);
	await expect(page.locator('html')).toHaveAttribute('data-phrase');
	await page.keyboard.press('Escape');
	for (const name of order) {
		await page.keyboard.press(']');
		await expect(page.locator('html')).toHaveAttribute('data-phrase', name);
		// A rest is 40 ms.
		await page.waitForTimeout(120);
		await expect(page.locator('html')).toHaveAttribute('data-phrase', name);
	}
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
	await page.mouse.move(424, 330);
	await expect(page.locator('html')).not.toHaveAttribute('data-phrase', order.at(-1) ?? '');
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

test('terms, notes and selection go on as before, and what is copied is the same', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	const copied = async () => {
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('ControlOrMeta+c');
		return page.evaluate(async () => {
			getSelection()?.removeAllRanges();
			const [item] = await navigator.clipboard.read();
			return (await (await item?.getType('text/html'))?.text()) ?? '';
		});
	};
	const before = await copied();
	const html = await page.locator('article').innerHTML();
	await hover(page, 1, 'en');
	await expectPhrase(page, 2);
	expect(await copied()).toBe(before);
	expect(await page.locator('article').innerHTML()).toBe(html);
	const term = page.locator('[data-sentence] a[data-term]').first();
	await term.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	// The first Escape closes what is open above, the phrase stays for the next.
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.locator('html')).toHaveAttribute('data-phrase');
});

test('in the settings it is turned off, at once and for good, and on again', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.keyboard.press(']');
	await expectPhrase(page, 1);
	const box = page.getByRole('group', { name: 'Phrases' }).getByLabel('Mark with twin');
	const open = () => page.getByRole('button', { name: 'Reading settings' }).click();
	await open();
	await box.uncheck();
	await expectPhrase(page, undefined);
	await page.keyboard.press('Escape');
	await page.keyboard.press(']');
	await hover(page, 1, 'en');
	await page.waitForTimeout(200);
	await expectPhrase(page, undefined);
	await page.reload();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await hover(page, 2, 'en');
	await page.waitForTimeout(200);
	await expectPhrase(page, undefined);
	expect(asked.filter((url) => /phrase-twins|phrases\/2-3/.test(url))).toEqual([]);
	await open();
	await expect(box).not.toBeChecked();
	await box.check();
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
	await hover(page, 1, 'en');
	await expectPhrase(page, 2);
});

test('keys turned off are silent, and so are fields', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.press(']');
	await page.waitForTimeout(300);
	await expectPhrase(page, undefined);
	await page.keyboard.press('Escape');
	await page.evaluate(() => (document.documentElement.dataset['keys'] = 'off'));
	await page.locator('main').focus();
	await page.keyboard.press(']');
	await page.waitForTimeout(100);
	await expectPhrase(page, undefined);
});

test('without highlights, or without the data, nothing happens and nothing fails', async ({
	page,
	context,
}) => {
	await page.setViewportSize(DESKTOP);
	const bare = await context.newPage();
	const faults: string[] = [];
	bare.on('console', (message) => faults.push(message.text()));
	bare.on('pageerror', (error) => faults.push(error.message));
	await bare.addInitScript(() => {
		Reflect.deleteProperty(window, 'Highlight');
	});
	await bare.setViewportSize(DESKTOP);
	await bare.goto(PAGES.en);
	const asked: string[] = [];
	bare.on('request', (request) => asked.push(request.url()));
	await hover(bare, 1, 'en');
	await bare.keyboard.press(']');
	await bare.waitForTimeout(200);
	await expectPhrase(bare, undefined);
	expect(asked.filter((url) => /phrase-twins|phrases\/2-3/.test(url))).toEqual([]);
	expect(faults).toEqual([]);
	await bare.close();
});

test('words that the browser has translated are left alone', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.locator(`[data-sentence="${SENTENCE}"]:lang(en)`).evaluate((half) => {
		half.textContent = 'Nous allons faire quelque chose.';
	});
	await hover(page, 1, 'zh');
	await expectPhrase(page, 2);
	expect(Object.keys(await marked(page))).toEqual(['zh-Hans']);
});

for (const theme of ['light', 'dark', 'contrast']) {
	for (const language of ['en', 'zh'] as const) {
		test(`with a phrase marked the page is accessible: ${language}, ${theme}`, async ({ page }) => {
			await page.addInitScript((value) => {
				localStorage.setItem('reading', JSON.stringify({ theme: value }));
			}, theme);
			await page.setViewportSize(DESKTOP);
			await page.goto(`${PAGES[language]}?view=${language}`);
			await page.keyboard.press(']');
			await expectPhrase(page, 1);
			await expect(line(page)).toBeVisible();
			expect(await axeFindings(page)).toEqual([]);
			const [ink, clause, wash] = await page.evaluate(() =>
				['--ink', '--clause', '--wash'].map((name) => {
					const probe = document.createElement('i');
					probe.style.color = `var(${name})`;
					document.body.append(probe);
					const { color } = getComputedStyle(probe);
					probe.remove();
					return color;
				}),
			);
			expect(contrast(ink, clause)).toBeGreaterThanOrEqual(7);
			expect(clause).not.toBe(wash);
		});
	}
}

/** The contrast of two colors by WCAG, each as `rgb(…)`. */
function contrast(one = '', other = ''): number {
	const luminance = (color: string) => {
		const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((value) => {
			const share = Number(value) / 255;
			return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

test('added words stand in square brackets if that is chosen, and are copied without', async ({
	page,
}) => {
	await page.setViewportSize(DESKTOP);
	await page.goto('/en/decision/1-3/?view=side');
	const added = page.locator('[data-sentence="1-3.1.5"] [data-added]').first();
	const bracket = () => added.evaluate((part) => getComputedStyle(part, '::before').content);
	expect(await bracket()).toBe('none');
	const text = await added.textContent();
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('group', { name: 'Phrases' }).getByLabel('Added words').check();
	expect(await bracket()).toContain('[');
	expect(await added.textContent()).toBe(text);
	const selected = await added.evaluate((part) => {
		getSelection()?.selectAllChildren(part.parentElement ?? part);
		return String(getSelection());
	});
	expect(selected).not.toMatch(/[[\]]/);
	await page.reload();
	expect(await bracket()).toContain('[');
});

test('beside its number a sentence has a bar a clause, said in words, and a setting hides them', async ({
	page,
}) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	const pair = page.locator('.pair').first();
	const bars = pair.getByRole('img', { name: /^Strength of its clauses: / });
	await expect(bars).toBeVisible();
	const response = await page.request.get('/data/commitments.json');
	const strengths = z
		.array(z.object({ sentence: z.string(), strength: z.string() }))
		.parse(await response.json())
		.filter(({ sentence }) => sentence === SENTENCE)
		.map(({ strength }) => strength);
	await expect(bars).toHaveAccessibleName(`Strength of its clauses: ${strengths.join(', ')}`);
	const [number, drawn, text] = [
		await pair.locator('.number').boundingBox(),
		await bars.boundingBox(),
		await pair.locator('p').first().boundingBox(),
	];
	expect(drawn?.y).toBeGreaterThanOrEqual((number?.y ?? 0) + (number?.height ?? 0) - 2);
	expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThan(text?.x ?? 0);
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('group', { name: 'Phrases' }).getByLabel('Strength bars').uncheck();
	await expect(bars).toBeHidden();
	await page.reload();
	await expect(bars).toBeHidden();
});

test('no bars stand in the text, and the longest row of them keeps to its margin', async ({
	page,
}) => {
	await page.setViewportSize(DESKTOP);
	await page.goto('/en/decision/?view=side');
	const over = await page.locator('.pair').evaluateAll(
		(pairs) =>
			pairs.filter((pair) => {
				const bars = pair.querySelector('.strength-bars')?.getBoundingClientRect();
				const text = pair.querySelector('p')?.getBoundingClientRect();
				return (
					bars &&
					text &&
					(bars.right > text.left || bars.bottom > pair.getBoundingClientRect().bottom + 4)
				);
			}).length,
	);
	expect(over).toBe(0);
});

test('the menu of a sentence spells the strength of its clauses out', async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.getByRole('link', { name: `Link to sentence ${SENTENCE}`, exact: true }).click();
	const clauses = page.getByRole('dialog').getByRole('list', { name: 'Strength of clauses' });
	const response = await page.request.get('/data/commitments.json');
	const own = z
		.array(z.object({ sentence: z.string(), strength: z.string(), en: z.string() }))
		.parse(await response.json())
		.filter(({ sentence }) => sentence === SENTENCE)
		.map(({ strength, en }) => `${strength} ${en}`);
	await expect(clauses.getByRole('listitem')).toHaveText(own);
	expect(await axeFindings(page)).toEqual([]);
});

test('a section and a topic count their clauses by strength', async ({ page }) => {
	const response = await page.request.get('/data/commitments.json');
	const rows = z
		.array(z.object({ sentence: z.string(), strength: z.string(), topics: z.array(z.string()) }))
		.parse(await response.json());
	const sum = (texts: readonly string[]) =>
		texts.reduce((total, text) => total + Number(/\d+$/.exec(text.trim())?.[0] ?? 0), 0);
	await page.goto(PAGES.en);
	await page.locator('.section-summary > summary').click();
	const counts = page.locator('.strength-counts > span');
	await expect(counts.first()).toBeVisible();
	expect(sum(await counts.allTextContents())).toBe(
		rows.filter(({ sentence }) => sentence.startsWith('2-3.')).length,
	);
	await page.getByRole('link', { name: 'Strength of clauses' }).click();
	await expect(page).toHaveURL('/en/commitments/#section-2-3');
	await page.goto('/en/topics/lithium-batteries/');
	expect(sum(await counts.allTextContents())).toBe(
		rows.filter(({ topics }) => topics.includes('lithium-batteries')).length,
	);
});

test('what no term ties to its twin is marked by its phrase among the hits, none of which waits for it', async ({
	page,
}) => {
	let send = (): void => undefined;
	const asked = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/data/phrases.json', async (route) => {
		await asked;
		await route.continue();
	});
	const halves = () =>
		page.locator('[data-result^="sentence:"]').evaluateAll((items) =>
			items.map((item) => ({
				zh: item.querySelectorAll('p:lang(zh) mark').length > 0,
				en: item.querySelectorAll('p:lang(en) mark').length > 0,
			})),
		);
	await page.goto('/en/search/?q=%E6%8C%81%E7%BB%AD');
	await expect(page.locator('.search-results[data-query]')).toBeAttached();
	const before = await halves();
	expect(before.length).toBeGreaterThan(3);
	expect(before.some(({ en }) => !en)).toBe(true);
	send();
	await expect.poll(halves).toEqual(before.map(() => ({ zh: true, en: true })));
});
