import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import { ask, still, until } from '../page.ts';

/** Sentences in the middle of their pages, where the end of the page stops no scrolling. */
const SENTENCES = ['4-1.1.3', '2-2.3.1', '3-2.2.1', '1-2.2.1'] as const;

/** Loads of each: whether a link lands may be a race. */
const LOADS = 2;

/** Where the marked sentence is: below the bars, in the upper half of the window. */
function isAtTop(id: string): unknown {
	const half = document.querySelector(`[data-sentence="${id}"]`);
	// Without the site's styles a pair begins with the line of its number, which is not the target.
	const target = half?.getBoundingClientRect();
	const box = target?.height ? target : half?.closest('.pair')?.getBoundingClientRect();
	const bar = document.querySelector('.reading-bar')?.getBoundingClientRect();
	const covered = bar && bar.top < innerHeight / 4 ? Math.max(0, bar.bottom) : 0;
	return box && box.top >= covered - 1 && box.top < innerHeight / 2
		? true
		: { top: box?.top, covered, scrollY, height: document.documentElement.scrollHeight };
}

function topOfPair(): unknown {
	const pair = document.querySelector('[data-sentence="3-2.2.1"]')?.closest('.pair');
	return pair?.getBoundingClientRect().top;
}

function sectionOf(id: string): string {
	return id.slice(0, id.indexOf('.'));
}

export const PERMALINK_CHECKS: readonly Check[] = [
	{
		name: 'a link to a sentence ends at the sentence, each time',
		holds: async (tab, site) => {
			for (const id of SENTENCES) {
				for (let load = 0; load < LOADS; load += 1) {
					await tab.open(`${site}/zh/decision/${sectionOf(id)}/?load=${load}#s${id}`);
					await still(tab);
					assert.equal(await ask(tab, isAtTop, id), true, `${id}, load ${load}`);
				}
			}
		},
	},
	{
		name: 'a link into the full text ends at the sentence',
		holds: async (tab, site) => {
			for (const id of ['4-2.1.3', '2-5.1.2']) {
				await tab.open(`${site}/zh/decision/?load=${id}#s${id}`);
				await still(tab);
				assert.equal(await ask(tab, isAtTop, id), true, id);
			}
		},
	},
	{
		name: 'in the view of the other language a link ends at the sentence too',
		needs: ['styles'],
		holds: async (tab, site) => {
			for (const [language, view] of [
				['en', 'zh'],
				['zh', 'en'],
			] as const) {
				await tab.open(`${site}/${language}/decision/2-2/?view=${view}#s2-2.3.1`);
				await still(tab);
				assert.equal(await ask(tab, isAtTop, '2-2.3.1'), true, `${view} on ${language}`);
			}
		},
	},
	{
		name: 'a link to a range marks it and ends at its first sentence',
		holds: async (tab, site) => {
			await tab.open(`${site}/en/decision/2-2/#s2-2.3.1..3`);
			await until(
				tab,
				'three sentences are marked',
				() => document.querySelectorAll('[data-marked]').length === 3,
			);
			await still(tab);
			assert.equal(await ask(tab, isAtTop, '2-2.3.1'), true);
		},
	},
	{
		name: 'the contents of the full text lead to their sections',
		needs: ['styles'],
		widths: [1280],
		holds: async (tab, site) => {
			for (const section of ['1-2', '4-1']) {
				await tab.open(`${site}/en/decision/`);
				await still(tab);
				await ask(
					tab,
					(wanted) => {
						document.querySelector<HTMLElement>(`nav a[href="#section-${wanted}"]`)?.click();
					},
					section,
				);
				await still(tab);
				const top = await ask(
					tab,
					(wanted) => document.getElementById(`section-${wanted}`)?.getBoundingClientRect().top,
					section,
				);
				assert.ok(Number(top) >= 0 && Number(top) < 400, `${section} at ${String(top)}`);
			}
		},
	},
	{
		name: 'Back to the full text ends where the reader was',
		needs: ['styles'],
		holds: async (tab, site) => {
			await tab.open(`${site}/zh/decision/`);
			await still(tab);
			await ask(tab, () => {
				const pair = document.querySelector('[data-sentence="3-2.2.1"]')?.closest('.pair');
				// Twice, since the sections on the way get their size only when they are passed.
				for (let times = 0; times < 2; times += 1) {
					scrollBy({ top: (pair?.getBoundingClientRect().top ?? 0) - 200, behavior: 'instant' });
				}
			});
			await still(tab);
			const before = Number(await ask(tab, topOfPair));
			await tab.open(`${site}/zh/topics/`);
			await still(tab);
			await tab.back();
			await until(tab, 'the full text is back', () => location.pathname === '/zh/decision/');
			await still(tab);
			const after = Number(await ask(tab, topOfPair));
			assert.ok(Math.abs(after - before) <= 24, `${before} px, then ${after}`);
		},
	},
];
