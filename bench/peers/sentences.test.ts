import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionPage } from './sentences.ts';

test('a page has each sentence and its twin, and no sign that would become markup', () => {
	const page = sectionPage('Goals: “all”', '目标', [
		{ id: '1.1.1', zh: '一。', en: 'One [*] {x}.' },
	]);
	assert.equal(
		page,
		'---\ntitle: "Goals: “all”"\n---\n\n目标\n\nOne &#91;&#42;&#93; &#123;x&#125;.\n\n一。\n',
	);
});
