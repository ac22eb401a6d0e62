import { startHost } from '../../e2e/static-host.ts';
import type { Check } from '../check.ts';
import { until } from '../page.ts';

export const OFFLINE_CHECKS: readonly Check[] = [
	{
		name: 'after one visit a page of the other language is read without a network',
		needs: ['offline'],
		widths: [1280],
		holds: async (tab) => {
			const host = await startHost({ folderOf: () => 'dist' });
			try {
				await tab.open(`${host.address}/en/decision/2-2/`);
				await until(
					tab,
					'the page is kept',
					() => document.querySelector('offline-copy [data-state=kept]:not([hidden])') !== null,
				);
			} finally {
				await host.close();
			}
			await tab.open(`${host.address}/zh/decision/1-1/`);
			await until(
				tab,
				'the page is there with its script, and kept',
				() =>
					document.querySelector('[data-sentence="1-1.1.1"]') !== null &&
					document.querySelector('offline-copy [data-state=kept]:not([hidden])') !== null,
			);
		},
	},
];
