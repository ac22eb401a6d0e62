import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsQuery } from './glossary-query.ts';

const TERM = {
	zh: '新质生产力',
	en: 'new quality productive forces',
	pinyin: 'xinzhishengchanli',
	initials: 'xzscl',
};
const GREEN = { zh: '绿色', en: 'green', pinyin: 'lüse', initials: 'ls' };

for (const query of [
	...['新质生产力', '生产', ' 新质 ', 'xinzhishengchanli', 'xin zhi sheng chan li', 'xīnzhì'],
	...['xīn zhì shēng', 'shengchan', 'xzscl', 'XZ', 'new quality', 'Productive  Forces', ''],
]) {
	test(`“${query}” finds 新质生产力`, () => {
		assert.equal(fitsQuery(query, TERM), true);
	});
}

for (const query of ['质新', 'zscl', 'quality new', '生产率', 'xinzhe']) {
	test(`“${query}” does not find 新质生产力`, () => {
		assert.equal(fitsQuery(query, TERM), false);
	});
}

test('ü may be typed as ü or v, and codes with their signs', () => {
	assert.ok(fitsQuery('lvse', GREEN) && fitsQuery('lǜsè', GREEN));
	const code = {
		zh: '“3+3+3”特色优势产业',
		en: '“3+3+3” industries',
		pinyin: '333te',
		initials: '333t',
	};
	assert.ok(
		fitsQuery('3+3+3', code) && fitsQuery('３＋３', code) && fitsQuery('"3+3+3" ind', code),
	);
});
