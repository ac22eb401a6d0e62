import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARD_WIDTH, layOut, type ShareCard, type TextStyle } from './share-card.ts';

const CODE = 246;

const measure = (text: string, { size }: TextStyle) =>
	Array.from(text).reduce((sum, one) => sum + (/\p{ASCII}/u.test(one) ? size / 2 : size), 0);

function card(zh: string, en: string): ShareCard {
	return {
		label: '遂宁决定 · 第2-3.1.4句',
		passages: [
			{ language: 'zh', text: zh },
			{ language: 'en', text: en },
		],
		sources: ['中共遂宁市委关于以发展新质生产力为重要着力点的决定', '非官方参考译文'],
		url: 'https://example.org/zh/decision/2-3/#s2-3.1.4',
	};
}

test('all of the text stands within the edges, above each other, and the code beside the sources', () => {
	const [zh, en] = [
		'推动产业园区数字化升级，'.repeat(22),
		'We will promote upgrading of parks. '.repeat(30),
	];
	const { lines, width, height, rule, code } = layOut(card(zh, en), 'zh', CODE, measure);
	assert.equal(width, CARD_WIDTH);
	const set = (style: { size: number }) => lines.filter(({ size }) => size === style.size);
	assert.equal(
		set({ size: 46 })
			.map(({ text }) => text)
			.join(''),
		zh,
	);
	assert.equal(
		set({ size: 42 })
			.map(({ text }) => text)
			.join(' '),
		en.trim(),
	);
	for (const [index, line] of lines.entries()) {
		const isSource = line.y > rule.y;
		const end = line.x + measure(line.text, line);
		assert.ok(end <= (isSource ? code.x : width - line.x), line.text);
		assert.ok(index === 0 || line.y - line.size >= (lines[index - 1]?.y ?? 0) - 1, line.text);
		assert.ok(line.y + line.size < height);
	}
	assert.ok(code.y > rule.y && code.y + CODE < height && code.x + CODE < width);
});

test('a short text makes a low picture, a long one a tall picture', () => {
	const short = layOut(card('好。', 'Good.'), 'zh', CODE, measure).height;
	assert.ok(short < 800);
	assert.ok(layOut(card('好。'.repeat(400), 'Good.'), 'zh', CODE, measure).height > short + 3000);
});
