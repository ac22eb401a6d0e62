import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationMeta } from './citation-meta.ts';

test('title, issuer, day and language of the language asked for', () => {
	const meta = citationMeta({
		language: 'en',
		title: { zh: '决定', en: 'Decision' },
		url: 'https://example.org/en/decision/',
	});
	assert.deepEqual(
		meta.map(({ name, content }) => [name, content]),
		[
			['citation_title', 'Decision'],
			['citation_author', 'CPC Suining Municipal Committee'],
			['citation_publisher', 'CPC Suining Municipal Committee'],
			['citation_publication_date', '2024/06/23'],
			['citation_language', 'en'],
			['citation_public_url', 'https://example.org/en/decision/'],
		],
	);
});
