import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import type { Tab } from '../engine.ts';
import { ask, click, still, until } from '../page.ts';

const SECTION = '/en/decision/2-2/';

/** A term and a note in the middle of the section, a sentence's number. */
const TERM = '[data-sentence^="2-2.2"] a[data-term][href]';
const NOTE = '[data-sentence^="2-2"] a[data-note][href]';
/** What opens for both. */
const CARD = 'reading-popover > .sheet';
const NUMBER = '.pair > a.number[href="#s2-2.2.2"]';

function isOpen(selector: string): boolean {
	return document.querySelector(selector)?.matches(':popover-open') ?? false;
}

function isShut(selector: string): boolean {
	return !document.querySelector(selector)?.matches(':popover-open');
}

/** Whether an open popover is where it can be read and used; else what is wrong with its place. */
function isWellPlaced(popover: string, opener: string): unknown {
	const box = document.querySelector(popover)?.getBoundingClientRect();
	const link = [...document.querySelectorAll<HTMLElement>(opener)]
		.find((one) => one.getClientRects().length > 0)
		?.getClientRects()[0];
	if (!box || !link) return 'nothing there';
	const wrong: string[] = [];
	if (box.height < 120) wrong.push('too low to be read');
	if (box.top < -1 || box.bottom > innerHeight + 1) wrong.push('outside the window');
	if (box.left < -1 || box.right > innerWidth + 1) wrong.push('beside the window');
	if (innerWidth <= 640) {
		if (Math.abs(box.bottom - innerHeight) > 1) wrong.push('not at the foot');
	} else if (box.top < link.bottom - 1 && box.bottom > link.top + 1) {
		wrong.push('over its opener');
	} else if (Math.min(Math.abs(box.top - link.bottom), Math.abs(link.top - box.bottom)) > 40) {
		wrong.push('far from its opener');
	}
	const place = `${box.top}–${box.bottom} for ${link.top}–${link.bottom} of ${innerHeight}`;
	return wrong.length === 0 || `${wrong.join(', ')}: ${place}`;
}

async function opensWell(tab: Tab, opener: string, popover: string): Promise<void> {
	await click(tab, opener);
	await until(tab, `${popover} opens`, isOpen, popover);
	await still(tab);
	await until(tab, `${popover} is where it can be read`, isWellPlaced, popover, opener);
	await tab.press('Escape');
	await until(tab, `${popover} closes`, isShut, popover);
}

export const POPOVER_CHECKS: readonly Check[] = [
	{
		name: 'a term opens beside itself, or as a sheet at the foot of a phone',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await opensWell(tab, TERM, CARD);
		},
	},
	{
		name: 'a note opens where a term does',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await opensWell(tab, NOTE, CARD);
		},
	},
	{
		name: 'Close closes a term, and nothing opens in its place',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await click(tab, TERM);
			await until(tab, 'the term opens', isOpen, CARD);
			await click(tab, `${CARD} .sheet-close`);
			await until(tab, 'it closes', isShut, CARD);
			await new Promise((resolve) => setTimeout(resolve, 800));
			assert.equal(await ask(tab, isOpen, CARD), false);
		},
	},
	{
		name: 'a term leads to its entry',
		insteadOf: 'popovers',
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await click(tab, TERM);
			await until(tab, 'the entry is open', () =>
				/\/en\/glossary\/[^/]+\/$/.test(location.pathname),
			);
		},
	},
	{
		name: 'nothing of what would open stands in the page',
		insteadOf: 'popovers',
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await still(tab);
			const drawn = await ask(tab, () =>
				[
					'.settings',
					'.sheet:not(.contents, .reading-bar)',
					'sentence-menu',
					'.settings-button',
					'[data-tool=cite]',
				].filter((one) =>
					[...document.querySelectorAll(one)].some(
						(element) => element.getClientRects().length > 0,
					),
				),
			);
			assert.deepEqual(drawn, []);
			// The contents stand in the page, or a link leads to them.
			assert.equal(
				await ask(tab, () =>
					['nav.contents a', '.site-bar a.without-popover'].some(
						(one) => (document.querySelector(one)?.getClientRects().length ?? 0) > 0,
					),
				),
				true,
			);
		},
	},
	{
		name: 'the number of a sentence opens its menu, which shows the quotation',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await opensWell(tab, NUMBER, 'sentence-menu');
			assert.match(String(await ask(tab, () => location.hash)), /^#s2-2\.2\.2$/);
			assert.match(
				String(
					await ask(
						tab,
						() => document.querySelector('sentence-menu [data-part=quotation]')?.textContent,
					),
				),
				/\w{5}/,
			);
		},
	},
];
