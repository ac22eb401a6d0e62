import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstQuotation } from './first-quotation.ts';

test('the pieces of the first quotation, its terms as links, without notes and the comma at its end', () => {
	const pieces = firstQuotation([
		{ kind: 'words', text: 'He said that “' },
		{ kind: 'term', text: 'forces', term: 'forces', isFirst: false },
		{ kind: 'mark', note: 'a', mark: 'a-1', number: 1, isOnTranslation: false },
		{ kind: 'words', text: ' are new,” and “more.”' },
	]);
	assert.deepEqual(pieces, [
		{ kind: 'term', text: 'forces', term: 'forces', isFirst: true },
		{ kind: 'words', text: ' are new' },
	]);
});

test('a text without a quotation has none', () => {
	assert.deepEqual(firstQuotation([{ kind: 'words', text: 'Nothing is quoted.' }]), []);
});
