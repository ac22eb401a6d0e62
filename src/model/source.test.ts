/** What a row of `content/sources.yaml` must say, and what it may not leave out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { source } from './source.ts';

const ROW = {
	id: 'fund-opinions-2025',
	title: { zh: '关于促进政府投资基金高质量发展的指导意见', en: 'Guidelines on government funds' },
	issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
	date: '2025-01-02',
	number: '国办发〔2025〕1号',
	address: 'https://www.gov.cn/zhengce/zhengceku/202501/content_6996730.htm',
	seen: '2026-11-26',
};

/** The field that a row with other values is refused for; `undefined` where it is not. */
function refused(change: Record<string, unknown>): PropertyKey | undefined {
	return source.safeParse({ ...ROW, ...change }).error?.issues[0]?.path[0];
}

test('a row with all its fields, or with an explicit none, is accepted', () => {
	assert.equal(refused({}), undefined);
	assert.equal(refused({ number: 'none', address: 'none', seen: 'none' }), undefined);
	assert.equal(refused({ seen: '2026-11' }), undefined);
});

test('issuer, number, address and day of the last look may not be left out', () => {
	for (const field of ['issuer', 'number', 'address', 'seen']) {
		assert.equal(refused({ [field]: undefined }), field);
	}
});

test('an empty number, what is no web address and what is no day are refused', () => {
	assert.equal(refused({ number: ' ' }), 'number');
	assert.equal(refused({ address: 'www.gov.cn' }), 'address');
	assert.equal(refused({ address: 'file:///tmp/a' }), 'address');
	assert.equal(refused({ seen: 'yesterday' }), 'seen');
});
