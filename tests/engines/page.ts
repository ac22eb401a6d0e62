/** What checks do on a page, made of what every tab can. */
import assert from 'node:assert/strict';
import { DriverLost, type Tab } from './engine.ts';

/** How long a page may take to do what is waited for, in ms. */
const PATIENCE = 20_000;

/** What a function gives that runs in the page; it may use nothing but its arguments. */
export function ask<Args extends readonly unknown[]>(
	tab: Tab,
	question: (...args: Args) => unknown,
	...args: Args
): Promise<unknown> {
	return tab.evaluate(`(${question.toString()})(...${JSON.stringify(args)})`);
}

/** Waits until a function that runs in the page gives true; `what` is what it stands for. */
export async function until<Args extends readonly unknown[]>(
	tab: Tab,
	what: string,
	question: (...args: Args) => unknown,
	...args: Args
): Promise<void> {
	const end = Date.now() + PATIENCE;
	// A page that is being left cannot be asked; the next one can.
	const answer = () =>
		ask(tab, question, ...args).catch((error: unknown) =>
			error instanceof DriverLost ? error : String(error),
		);
	let last = await answer();
	while (last !== true && Date.now() < end) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		last = await answer();
	}
	if (last instanceof DriverLost) throw last;
	assert.equal(last, true, what);
}

/** Waits until the page stands still: until then what was measured may be elsewhere when clicked. */
export async function still(tab: Tab): Promise<void> {
	let before: unknown;
	// The script comes behind the page; pages that have been served without it do not wait for it.
	await until(
		tab,
		'the page is there with its script',
		() =>
			document.readyState === 'complete' &&
			document.querySelector('html:not([data-scripts]), html[data-ready]') !== null,
	);
	for (let same = 0; same < 3;) {
		const now = await ask(tab, () => [scrollX, scrollY, document.documentElement.scrollHeight]);
		same = JSON.stringify(now) === JSON.stringify(before) ? same + 1 : 0;
		before = now;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Clicks the first element of a selector that is drawn, where most of it is free of others. */
export async function click(tab: Tab, selector: string): Promise<void> {
	const { x, y } = await pointOf(tab, selector);
	await tab.click(x, y);
}

/**
 * Brings an element into the window and gives a point of it that a click would reach. What it stands in
 * may still be on its way to its place: it is brought there again until then.
 */
export async function pointOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
	const end = Date.now() + PATIENCE;
	while (Date.now() < end) {
		await bringIntoWindow(tab, selector);
		await still(tab);
		const point = await freePoint(tab, selector);
		if (isPoint(point)) return point;
	}
	assert.fail(`nothing to click at ${selector}`);
}

async function bringIntoWindow(tab: Tab, selector: string): Promise<void> {
	await ask(
		tab,
		(wanted) => {
			const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
			const element = elements.find((one) => one.getClientRects().length > 0);
			const box = element?.getBoundingClientRect();
			let around: Element | null | undefined = element;
			const stays = (one: Element) =>
				one.matches('[popover], dialog') || /fixed|sticky/.test(getComputedStyle(one).position);
			while (around && !stays(around)) around = around.parentElement;
			// The page itself is not to move: the bar at its foot would step aside for who reads on.
			if (around) element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			else if (box && (box.top < 120 || box.bottom > innerHeight - 120))
				scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
		},
		selector,
	);
}

function freePoint(tab: Tab, selector: string): Promise<unknown> {
	return ask(
		tab,
		(wanted) => {
			for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
				// WebKit tells places within what is zoomed as if it were not.
				let zoom = 1;
				for (let around = element.parentElement; around; around = around.parentElement)
					zoom *= Number(getComputedStyle(around).getPropertyValue('zoom')) || 1;
				for (const box of element.getClientRects()) {
					for (const scale of [1, zoom]) {
						const x = (box.left + box.width / 2) * scale;
						const y = (box.top + box.height / 2) * scale;
						const hit = document.elementFromPoint(x, y);
						if (hit && element.contains(hit)) return { x, y };
					}
				}
			}
			return undefined;
		},
		selector,
	);
}

/** Presses the keys of a text one after another. */
export async function type(tab: Tab, text: string): Promise<void> {
	for (const key of text) await tab.press(key);
}

function isPoint(value: unknown): value is { x: number; y: number } {
	return typeof value === 'object' && value !== null && 'x' in value && 'y' in value;
}
