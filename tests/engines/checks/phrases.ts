import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import type { Tab } from '../engine.ts';
import { ask, still, until } from '../page.ts';

const SECTION = '/en/decision/2-2/';
const HALF = '[data-sentence="2-2.2.2"]:lang(en)';

/** How many times slower than this machine a phone is taken to reckon. */
const SLOWER = 4;

/** Up to this many ms pointing and the mark are one to the eye. */
const GOAL = 100;

/** The middle of the first letters of an element that is brought into the window. */
async function firstLetters(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
	await ask(
		tab,
		(wanted) => {
			document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
		},
		selector,
	);
	await still(tab);
	const [x, y] = String(
		await ask(
			tab,
			(wanted) => {
				const box = document.querySelector(wanted)?.getClientRects()[0];
				return box && `${box.left + 12} ${box.top + box.height / 2}`;
			},
			selector,
		),
	).split(' ');
	return { x: Number(x), y: Number(y) };
}

/** Whether a phrase of the sentence is marked, and its twin beside it or in the line at the foot. */
function hasTwin(): unknown {
	const { phrase = '' } = document.documentElement.dataset;
	const languages = new Set<string>();
	for (const range of CSS.highlights.get('phrase') ?? []) {
		const half = range.startContainer.parentElement?.closest<HTMLElement>('[lang]');
		if (!range.collapsed && half) languages.add(half.lang);
	}
	const line = document.querySelector('phrase-twins[data-shown]')?.textContent ?? '';
	const isShown = innerWidth > 1000 ? line === '' : /\p{Script=Han}/u.test(line);
	if (phrase.startsWith('2-2.2.2/') && languages.size === 2 && isShown) return true;
	return `${phrase} ${[...languages].join()} ${line}`;
}

/** Notes when the mouse comes and when the mark is there; `takes` gives the time between them. */
function watch(): void {
	const root = document.documentElement;
	let start = 0;
	addEventListener('pointerover', () => (start = performance.now()), { capture: true, once: true });
	new MutationObserver((_, self) => {
		self.disconnect();
		const end = performance.now();
		root.dataset['took'] = String(Math.round(end - start));
	}).observe(root, { attributeFilter: ['data-phrase'] });
}

async function takes(tab: Tab): Promise<string> {
	return String(await ask(tab, () => document.documentElement.dataset['took']));
}

function phrase(tab: Tab): Promise<unknown> {
	return ask(tab, () => document.documentElement.dataset['phrase']);
}

/** Presses a key and waits until another phrase is in hand, of which it gives the number. */
async function step(tab: Tab, key: '[' | ']'): Promise<unknown> {
	const before = await phrase(tab);
	await tab.press(key);
	await until(
		tab,
		`${key} goes on`,
		(last) => {
			const now = document.documentElement.dataset['phrase'];
			return now !== undefined && now !== last;
		},
		before ?? '',
	);
	return phrase(tab);
}

export const PHRASE_CHECKS: readonly Check[] = [
	{
		name: 'pointing at a phrase marks it and its twin',
		needs: ['highlights'],
		holds: async (tab, site, _, tell) => {
			await tab.open(site + SECTION);
			const { x, y } = await firstLetters(tab, HALF);
			await tab.slowDown?.(SLOWER);
			await ask(tab, watch);
			await tab.point(x, y);
			await until(tab, 'the twin is marked', hasTwin);
			const first = await takes(tab);
			await tab.point(4, 4);
			await until(tab, 'nothing is', () => !('phrase' in document.documentElement.dataset));
			await ask(tab, watch);
			await tab.point(x, y);
			await until(tab, 'the twin is marked again', hasTwin);
			const speed = tab.slowDown ? `at a ${SLOWER}th of the speed` : 'at full speed';
			tell(`mark after ${first} ms, then ${await takes(tab)} ms, ${speed}; goal ${GOAL} ms`);
		},
	},
	{
		name: 'tapping on a phrase marks it and its twin',
		needs: ['highlights', 'touch'],
		widths: [390],
		holds: async (tab, site) => {
			await tab.open(`${site}${SECTION}?view=interleaved`);
			const { x, y } = await firstLetters(tab, HALF);
			await tab.tap?.(x, y);
			await until(tab, 'the twin is marked', hasTwin);
		},
	},
	{
		name: '[ and ] go phrase by phrase',
		needs: ['highlights'],
		widths: [1280],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await still(tab);
			const first = await step(tab, ']');
			const second = await step(tab, ']');
			assert.notEqual(second, first);
			assert.equal(await step(tab, '['), first);
		},
	},
	{
		name: 'without highlights pointing, tapping and keys mark nothing, and say nothing',
		insteadOf: 'highlights',
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			const { x, y } = await firstLetters(tab, HALF);
			await tab.point(x, y);
			await tab.tap?.(x, y);
			await tab.press(']');
			await still(tab);
			assert.equal((await phrase(tab)) ?? '', '');
		},
	},
];
