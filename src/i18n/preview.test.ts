import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewWords, sectionPreview } from './preview.ts';

const TITLE = { zh: '发展目标', en: 'Development goals' };

test('the picture of a section says where it stands, its title and its first words', () => {
	const first = { zh: '锚定总体目标。', en: 'Keeping to the goal.' };
	assert.deepEqual(sectionPreview({ id: '1-3', title: TITLE }, first, 'en'), {
		file: '1-3-en.png',
		place: 'Part I · Section 3',
		title: 'Development goals',
		opening: 'Keeping to the goal.',
		foot: 'The Suining Decision · Unofficial reference translation',
	});
	assert.equal(
		previewWords(sectionPreview({ id: '0', title: TITLE }, first, 'zh')),
		'序言 · 发展目标 · 锚定总体目标。 · 遂宁决定 · 双语读本',
	);
});

test('a long text ends behind a whole word, with no mark before its dots', () => {
	const first = { zh: '坚持以实体经济为本，'.repeat(9), en: 'We will, as planned, '.repeat(20) };
	const of = (language: 'zh' | 'en') =>
		sectionPreview({ id: '6', title: TITLE }, first, language).opening;
	assert.match(of('zh'), /[^，]……$/);
	assert.ok(of('zh').length <= 56);
	assert.match(of('en'), /(?:We|will|as|planned)…$/);
	assert.ok(of('en').length <= 141);
});
