/** How lines begin and end on a phone: no mark of a note in front, no single character alone. */
import { expect, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

for (const section of ['2-3', '3-2', '4-2']) {
	test(`no sentence ends in a line of one character, and no line begins with a mark: ${section}`, async ({
		page,
	}) => {
		await page.goto(`/zh/decision/${section}/?view=zh`);
		const faults = await page.locator('[data-sentence]:lang(zh)').evaluateAll((halves) =>
			halves.flatMap((half) => {
				const range = document.createRange();
				range.selectNodeContents(half);
				const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
				const last = boxes.at(-1);
				if (!last) return ['nothing to see'];
				const onLast = boxes.filter(({ bottom }) => Math.abs(bottom - last.bottom) < 8);
				const length = onLast.reduce((sum, { width }) => sum + width, 0);
				const { fontSize } = getComputedStyle(half);
				const alone = length <= 2.05 * parseFloat(fontSize) ? ['one character alone'] : [];
				const { left } = half.getBoundingClientRect();
				const marks = [...half.querySelectorAll('[data-note]')];
				const first = marks
					.flatMap((mark) => [...mark.getClientRects()])
					.filter((box) => box.left - left < 4);
				return [...alone, ...first.map(() => 'a mark in front')];
			}),
		);
		expect(faults).toEqual([]);
	});
}
