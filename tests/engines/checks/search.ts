import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import { ask, click, still, type, until } from '../page.ts';
import { allSentences } from '../sentences.ts';

/** Queries, and which sentences answer them, reckoned from the data without the search. */
const QUERIES: readonly { query: string; answers: (zh: string, en: string) => boolean }[] = [
	{ query: '新质生产力', answers: (zh) => zh.includes('新质生产力') },
	{ query: '智改数转', answers: (zh) => zh.includes('智改数转') },
	{ query: '新質生產力', answers: (zh) => zh.includes('新质生产力') },
	{ query: 'xinzhi', answers: (zh) => zh.includes('新质') },
	{ query: 'hydrogen', answers: (_, en) => /\bhydrogen\b/i.test(en) },
];

function expectedFor(answers: (zh: string, en: string) => boolean): string[] {
	return allSentences()
		.filter(({ zh, en }) => answers(zh, en))
		.map(({ id }) => id);
}

export const SEARCH_CHECKS: readonly Check[] = [
	{
		name: 'the search finds the sentences that have the words, and no others',
		holds: async (tab, site) => {
			await tab.open(`${site}/en/search/`);
			await click(tab, 'main input[type=search]');
			let before = 0;
			for (const { query, answers } of QUERIES) {
				for (; before > 0; before -= 1) await tab.press('Backspace');
				await type(tab, query);
				before = query.length;
				await until(
					tab,
					`“${query}” is answered`,
					(wanted) =>
						document.querySelector<HTMLElement>('main [data-query]')?.dataset['query'] === wanted,
					query,
				);
				const found = await ask(tab, () =>
					[...document.querySelectorAll<HTMLElement>('[data-result^="sentence:"]')].map((hit) =>
						hit.dataset['result']?.slice('sentence:'.length),
					),
				);
				assert.ok(Array.isArray(found));
				const sorted = (ids: readonly unknown[]) => ids.map(String).sort();
				assert.deepEqual(sorted(found), sorted(expectedFor(answers)), query);
			}
		},
	},
	{
		name: 'what stands in notes and explanations alone is found by the index, in both languages',
		needs: ['index'],
		widths: [1280],
		holds: async (tab, site) => {
			for (const query of ['跨境', 'cross-border']) {
				assert.deepEqual(
					expectedFor((zh, en) => `${zh} ${en}`.toLowerCase().includes(query)),
					[],
				);
				await tab.open(`${site}/en/search/?q=${query}`);
				await until(
					tab,
					`“${query}” has its hits`,
					(wanted) =>
						document.querySelector(
							`main [data-query="${wanted}"] [data-result="term:data-assetization"]`,
						) !== null,
					query,
				);
			}
		},
	},
	{
		name: 'a hit leads to its sentence',
		holds: async (tab, site) => {
			await tab.open(`${site}/zh/search/?q=智改数转`);
			await until(
				tab,
				'all hits are there',
				() =>
					document.querySelector('main [data-query="智改数转"] [data-result^="sentence:"] a') !==
					null,
			);
			await click(tab, '[data-result^="sentence:"] a');
			await until(tab, 'the section is open', () =>
				/\/decision\/[\d-]+\/$/.test(location.pathname),
			);
			await still(tab);
			const place = await ask(tab, () => {
				const box = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
				return box && box.top >= 0 && box.top < innerHeight / 2 ? true : box?.top;
			});
			assert.equal(place, true);
			// Keys are listened to while the words are marked.
			await tab.press('j');
		},
	},
];
