import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forChat } from './chat.ts';

const url = 'https://example.org/zh/decision/2-3/#s2-3.1.4';

test('the words, where they stand, and the link alone on the last line', () => {
	const passage = { language: 'zh', title: '遂宁决定', sentences: '2-3.1.4', url } as const;
	assert.equal(
		forChat({ ...passage, quotations: ['推动升级。'] }),
		`推动升级。\n\n《遂宁决定》第2-3.1.4句\n${url}`,
	);
	assert.equal(
		forChat({
			...passage,
			standing: '非官方参考译文',
			quotations: ['推动升级。', 'We will upgrade.'],
		}),
		`推动升级。\n\nWe will upgrade.\n\n《遂宁决定》第2-3.1.4句，附非官方参考译文\n${url}`,
	);
});

test('the English says that it is unofficial, of sentences and of the whole', () => {
	const passage = {
		language: 'en',
		title: 'Suining Decision',
		standing: 'Unofficial reference translation',
		url: 'https://example.org/en/decision/',
	} as const;
	assert.equal(
		forChat({ ...passage, sentences: '2-3.1.4–6', quotations: ['We will.'] }),
		`We will.\n\nSuining Decision, sentences 2-3.1.4–6, unofficial reference translation\n${passage.url}`,
	);
	assert.equal(
		forChat({ ...passage, quotations: [] }),
		`Suining Decision, unofficial reference translation\n${passage.url}`,
	);
});
