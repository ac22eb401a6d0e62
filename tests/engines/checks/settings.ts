import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import type { Tab } from '../engine.ts';
import { ask, click, still, until } from '../page.ts';

const SECTION = '/zh/decision/2-2/';

function data(name: string): string | undefined {
	return document.documentElement.dataset[name];
}

/** Opens what a narrow window has behind a button of its foot, and a wide one in the page. */
async function openViews(tab: Tab): Promise<void> {
	const isBehind = await ask(
		tab,
		() => document.querySelector('.site-bar [popovertarget=view]')?.getClientRects().length === 1,
	);
	if (isBehind !== true) return;
	await click(tab, '.site-bar [popovertarget=view]');
	await until(tab, 'the views open', () => document.querySelector('#view:popover-open') !== null);
}

async function choose(tab: Tab, setting: string, value: string): Promise<void> {
	await click(tab, `input[name="${setting}"][value="${value}"]`);
	await until(
		tab,
		`${setting} is ${value}`,
		(name, wanted) => document.documentElement.dataset[name] === wanted,
		setting,
		value,
	);
}

export const SETTINGS_CHECKS: readonly Check[] = [
	{
		name: 'what is chosen in the settings holds at once and after a reload',
		needs: ['styles', 'popovers'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await click(tab, '[popovertarget=reading-settings]');
			await choose(tab, 'theme', 'dark');
			await choose(tab, 'size', '115');
			await choose(tab, 'pinyin', 'terms');
			await choose(tab, 'script', 'traditional');
			const shown = () =>
				document.querySelector('[data-sentence] rt') !== null &&
				document.querySelector('[data-sentence][lang=zh-Hant]') !== null;
			await until(tab, 'pinyin and traditional characters are shown', shown);
			await click(tab, '.settings button[type=submit]');
			await until(
				tab,
				'the panel closes',
				() => document.querySelector('.settings:popover-open') === null,
			);
			await tab.reload();
			await until(tab, 'they are shown after a reload', shown);
			assert.equal(await ask(tab, data, 'theme'), 'dark');
			assert.equal(await ask(tab, data, 'size'), '115');
			assert.equal(
				await ask(tab, () => getComputedStyle(document.body).backgroundColor !== ''),
				true,
			);
		},
	},
	{
		name: 'each view shows what its name says, and is kept',
		needs: ['styles'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			for (const [view, zh, en] of [
				['zh', true, false],
				['en', false, true],
			] as const) {
				await openViews(tab);
				await choose(tab, 'view', view);
				await tab.reload();
				await still(tab);
				const shown = await ask(tab, () =>
					['zh', 'en'].map((language) =>
						[
							...document.querySelectorAll<HTMLElement>(`.pair [data-sentence]:lang(${language})`),
						].every(({ offsetHeight }) => offsetHeight > 0),
					),
				);
				assert.deepEqual(shown, [zh, en], view);
			}
		},
	},
	{
		name: 'terms are underlined',
		needs: ['styles'],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			const line = await ask(tab, () => {
				const term = document.querySelector('[data-sentence] a[data-term][href]');
				return term && getComputedStyle(term).textDecorationLine;
			});
			assert.equal(line, 'underline');
		},
	},
	{
		name: 'the chosen view is underlined where the views stand in the page',
		needs: ['styles'],
		widths: [1280],
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			const line = await ask(tab, () => {
				const name = document.querySelector('.views :checked ~ span');
				return name && getComputedStyle(name).textDecorationLine;
			});
			assert.equal(line, 'underline');
		},
	},
	{
		name: 'where a reader leaves off is kept for the next visit',
		holds: async (tab, site) => {
			await tab.open(site + SECTION);
			await still(tab);
			// Without styles the text begins some windows further down.
			for (let keys = 0; keys < 3; keys += 1) {
				await tab.press('PageDown');
				await still(tab);
			}
			await until(tab, 'the place is kept', () =>
				Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes('"id":"2-2.')),
			);
		},
	},
];
