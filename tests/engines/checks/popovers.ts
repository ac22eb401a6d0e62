import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import type { Tab } from '../engine.ts';
import { ask, click, still, until } from '../page.ts';

const SECTION = '/en/decision/2-2/';

/** A term and a note in the middle of the section, a sentence's number. */
const TERM = '[data-sentence^="2-2.2"] a[data-term][href]';
const NOTE = '[data-sentence^="2-2"] a[data-note][href]';
const NUMBER = '.pair > a.number[href="#s2-2.2.2"]';

function isOpen(selector: string): boolean {
	return document.querySelector(selector)?.matches(':popover-open') ?? false;
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
	await until(
		tab,
		`${popover} closes`,
		(one) => !document.querySelector(one)?.matches(':popover-open'),
		popover,
	);
}

export const POPOVER_CHECKS: readonly Check[] = [
	{
		name: 'a term opens beside itself, or as a sheet at the foot of a phone',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await opensWell(tab, TERM, '.sheet');
		},
	},
	{
		name: 'a note opens where a term does',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await opensWell(tab, NOTE, '.sheet');
		},
	},
	{
		name: 'Close closes a term, and nothing opens in its place',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await click(tab, TERM);
			await until(tab, 'the term opens', isOpen, '.sheet');
			await click(tab, '.sheet-close');
			await until(
				tab,
				'it closes',
				() => !document.querySelector('.sheet')?.matches(':popover-open'),
			);
			await new Promise((resolve) => setTimeout(resolve, 800));
			assert.equal(await ask(tab, isOpen, '.sheet'), false);
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
			assert.equal(
				await ask(tab, () => document.querySelector('nav.contents a')?.getClientRects().length),
				1,
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
