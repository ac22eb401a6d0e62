import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import { ask, click, until } from '../page.ts';

export const SHARE_CARD_CHECKS: readonly Check[] = [
	{
		name: 'the menu of a sentence makes a picture of it',
		needs: ['styles', 'popovers'],
		widths: [1280],
		holds: async (tab, site) => {
			await tab.open(`${site}/en/decision/2-2/`);
			await click(tab, '.pair > a.number[href="#s2-2.2.2"]');
			await until(
				tab,
				'the menu opens and offers a picture',
				() =>
					(document
						.querySelector('sentence-menu:popover-open [data-part=card] > summary')
						?.getClientRects().length ?? 0) > 0,
			);
			await click(tab, 'sentence-menu [data-part=card] > summary');
			await until(tab, 'the picture is there', () => {
				const picture = document.querySelector<HTMLImageElement>('[data-part=picture] img');
				return picture?.complete === true && picture.naturalWidth > 0;
			});
			const colors = await ask(tab, () => {
				const picture = document.querySelector<HTMLImageElement>('[data-part=picture] img');
				if (!picture) return 0;
				const { naturalWidth: width, naturalHeight: height } = picture;
				const canvas = Object.assign(document.createElement('canvas'), { width, height });
				const context = canvas.getContext('2d');
				context?.drawImage(picture, 0, 0);
				return new Set(context?.getImageData(0, 0, width, height).data).size;
			});
			assert.ok(Number(colors) > 2, 'something is drawn in it');
		},
	},
];
