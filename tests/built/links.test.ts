/** Links as built: none hangs on the slash at the end of the page’s own address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf } from '../../src/checks/html.ts';
import { builtPages } from './pages.ts';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data'] as const;

test('every address begins at the root, in the page itself, or elsewhere', async () => {
	for (const { path, elements } of await builtPages()) {
		const relative = elements.flatMap((element) =>
			ADDRESSES.flatMap((name) => attributeOf(element, name) ?? []).filter(
				(address) => !/^(?:\/(?!\/)|#|\?|https?:|mailto:)/.test(address),
			),
		);
		assert.deepEqual(relative, [], path);
	}
});
