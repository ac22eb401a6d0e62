import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Check } from '../check.ts';
import type { Tab } from '../engine.ts';
import { ask, click, until } from '../page.ts';

const clauses = z.array(z.object({ id: z.string(), strength: z.string() }));

/** The ids of the clauses that are exploring or, if asked for, seeking; reckoned from the data. */
function expected(...strengths: readonly string[]): string[] {
	return clauses
		.parse(JSON.parse(readFileSync('dist/data/commitments.json', 'utf8')))
		.filter(({ strength }) => strengths.includes(strength))
		.map(({ id }) => id);
}

async function shows(tab: Tab, ids: readonly string[]): Promise<void> {
	await until(
		tab,
		`${ids.length} clauses are shown`,
		(wanted) => {
			const rows = [...document.querySelectorAll<HTMLElement>('[data-commitment]')];
			const shown = rows.filter((row) => row.getClientRects().length > 0);
			return shown.map(({ dataset }) => dataset['commitment']).join() === wanted;
		},
		ids.join(),
	);
}

export const REGISTER_CHECKS: readonly Check[] = [
	{
		name: 'the register is filtered by its address and by its fields',
		needs: ['styles'],
		holds: async (tab, site) => {
			await tab.open(`${site}/en/commitments/?strength=explore`);
			assert.notEqual(expected('explore').length, 0);
			await shows(tab, expected('explore'));
			await click(tab, '.register-filter input[value=seek]');
			await shows(tab, expected('explore', 'seek'));
			assert.equal(
				await ask(tab, () => new URLSearchParams(location.search).get('strength')),
				'explore,seek',
			);
			await click(tab, '.register-filter input[value=explore]');
			await shows(tab, expected('seek'));
		},
	},
];
