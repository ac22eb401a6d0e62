/** Whatever comes from an address, from storage or from a data file stays text. */
import type { Page, Route } from 'playwright/test';
import { HOSTILE } from './hostile-strings.ts';
import { answered, hits, resultsFor, search } from './search-box.ts';
import { expect, test as base } from './site.ts';

const SECTION = '/en/decision/2-3/';

/** What no text of the site may become: these stay as many as they are. */
const STRONG = 'script,style,link,meta,base,iframe,object,embed,form,img,svg,math,input,template';

declare global {
	/** What the policy of the page has refused. */
	var refused: string[];
}

const test = base.extend({
	page: async ({ page }, use) => {
		await page.addInitScript(() => {
			globalThis.refused = [];
			document.addEventListener('securitypolicyviolation', (event) => {
				globalThis.refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
			});
		});
		page.on('dialog', () => {
			throw new Error('a dialog was opened');
		});
		await use(page);
	},
});

test.describe.configure({ timeout: 240_000 });

/** How many elements the page has of each kind that could do harm, but for what the site makes. */
function strongElements(page: Page): Promise<Record<string, number>> {
	return page.evaluate((selector) => {
		const all = [...document.querySelectorAll(selector)].filter(
			// What is fetched ahead for the search, and the drawing of where its hits stand.
			(element) => !element.matches('[rel=preload], [rel=modulepreload], svg.ribbon-line'),
		);
		const count: Record<string, number> = {};
		for (const { localName } of all) count[localName] = (count[localName] ?? 0) + 1;
		return count;
	}, STRONG);
}

/** Types one query after another, and waits for its answer, or for a moment where it has none. */
function typeEach(page: Page, queries: readonly string[]): Promise<void> {
	return page.evaluate(async (all) => {
		const input = document.querySelector<HTMLInputElement>('main input[type=search]');
		const list = document.querySelector<HTMLElement>('main .search-results');
		if (!input || !list) throw new Error('no search box');
		for (const query of all) {
			input.value = query;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			for (let waited = 0; waited < 25 && list.dataset['query'] !== query; waited++) {
				await new Promise((resume) => setTimeout(resume, 10));
			}
		}
	}, queries);
}

async function isUnharmed(page: Page): Promise<void> {
	const harm = await page.evaluate(() => ({
		refused: globalThis.refused,
		ran: 'hostile' in globalThis || 'hostile' in Object.prototype,
		elements: [...document.querySelectorAll('*')]
			.filter((element) =>
				[...element.attributes].some(
					({ name, value }) =>
						name === 'data-hostile' ||
						name.startsWith('on') ||
						(['href', 'src', 'action'].includes(name) && /^\s*(?:javascript|data):/i.test(value)),
				),
			)
			.map((element) => element.outerHTML),
	}));
	expect(harm).toEqual({ refused: [], ran: false, elements: [] });
}

test('there are 500 hostile strings', () => {
	expect(new Set(HOSTILE).size).toBe(500);
});

test('no query becomes markup, typed or in the address', { tag: '@sweep' }, async ({ page }) => {
	await page.goto('/en/search/?q=hydrogen');
	await answered(page, 'hydrogen');
	const before = await strongElements(page);
	await typeEach(page, HOSTILE);
	expect(await strongElements(page)).toEqual(before);
	await isUnharmed(page);
	for (const query of HOSTILE.filter((_, index) => index % 10 === 0)) {
		await page.goto(`/en/search/?q=${encodeURIComponent(query.toWellFormed())}`);
		await isUnharmed(page);
	}
});

test('no fragment becomes markup', { tag: '@sweep' }, async ({ page }) => {
	await page.goto(SECTION);
	const before = await strongElements(page);
	await page.evaluate(async (all) => {
		for (const hostile of all) {
			location.hash = hostile;
			await new Promise((resume) => setTimeout(resume, 10));
			location.hash = `s2-3.1.1${hostile}`;
			await new Promise((resume) => setTimeout(resume, 10));
		}
	}, HOSTILE);
	expect(await strongElements(page)).toEqual(before);
	await isUnharmed(page);
	for (const hostile of HOSTILE.filter((_, index) => index % 25 === 0)) {
		const said = encodeURIComponent(hostile.toWellFormed());
		await page.goto('/en/about/');
		await page.goto(`${SECTION}?view=${said}#${said}`);
		await isUnharmed(page);
	}
});

test('nothing that is stored becomes markup', { tag: '@sweep' }, async ({ page }) => {
	const settings = 'view size width theme face script pinyin marks keys'.split(' ');
	await page.goto(SECTION);
	const before = await strongElements(page);
	const perLoad = settings.length + 1;
	for (let at = 0; at < HOSTILE.length; at += perLoad) {
		const strings = HOSTILE.slice(at, at + perLoad);
		await page.evaluate(
			({ names, all }) => {
				const [whole = '', ...values] = all;
				const object = Object.fromEntries(names.map((name, index) => [name, values[index]]));
				localStorage.setItem('reading', JSON.stringify(object));
				localStorage.setItem('last-place', JSON.stringify({ id: whole, whole: values[0] }));
				sessionStorage.setItem('reading-place', JSON.stringify({ id: whole, sentence: whole }));
				const span = { start: 0, end: 5, text: whole };
				const found = { id: `2-3.1.1${whole}`, zh: [span], en: [span] };
				sessionStorage.setItem('found-sentence', JSON.stringify(found));
				history.replaceState({ view: whole }, '');
			},
			{ names: settings, all: strings },
		);
		await page.goto(at % 2 === 0 ? SECTION : '/en/');
		await isUnharmed(page);
		// Not JSON at all.
		await page.evaluate((text) => {
			for (const key of ['reading', 'last-place']) localStorage.setItem(key, text);
			for (const key of ['reading-place', 'found-sentence']) sessionStorage.setItem(key, text);
		}, strings[0] ?? '');
		await page.goto(SECTION);
		await isUnharmed(page);
	}
	expect(await strongElements(page)).toEqual(before);
});

/** Ids and names of files, and what is drawn: of a path that is none a browser says so, and draws nothing. */
const NO_TEXT = /^(?:[\w.:-]*|M[\dMmhv .-]*)$/;

/** Puts a hostile string before every text of a data file, one after another, and into its keys. */
function corrupted(value: unknown, next: () => string): unknown {
	if (typeof value === 'string') return NO_TEXT.test(value) ? value : next() + value;
	if (Array.isArray(value)) return value.map((one) => corrupted(one, next));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, corrupted(one, next)]));
}

test('no data file becomes markup, whatever is in it', { tag: '@sweep' }, async ({ page }) => {
	let at = 0;
	const used = new Set<string>();
	const next = () => {
		const hostile = HOSTILE[at++ % HOSTILE.length] ?? '';
		used.add(hostile);
		return hostile;
	};
	const corrupt = async (route: Route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: corrupted(await response.json(), next) });
	};
	await page.route('**/data/**/*.json', corrupt);
	await page.route('**/data/*.json', corrupt);
	await page.route('**/pagefind/texts**', corrupt);
	await page.goto('/en/search/');
	const before = await strongElements(page);
	// Nothing is loaded before a reader turns to the search.
	await search(page, 'wetland');
	await resultsFor(page, [
		'hydrogen',
		'enterprise',
		'发展',
		'hostile',
		'xzscl',
		'zyzzyva',
		'lithium',
	]);
	expect((await hits(page)).length).toBeGreaterThan(0);
	expect(await strongElements(page)).toEqual(before);
	await isUnharmed(page);
	expect(used.size).toBe(HOSTILE.length);

	await page.goto(SECTION);
	const terms = page.locator('[data-sentence]:visible a[href*="/glossary/"]');
	for (let index = 0; index < Math.min(10, await terms.count()); index++) {
		await terms.nth(index).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await isUnharmed(page);
		await page.keyboard.press('Escape');
	}
});
