import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { attributeOf, textOf } from '../../src/checks/html.ts';
import { builtPages } from './pages.ts';

test('the policy of a page allows each script and style that it holds, and no other', async () => {
	for (const { path, elements } of await builtPages()) {
		const policy = elements.find(
			(element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
		);
		const allowed = policy ? (attributeOf(policy, 'content')?.match(/sha256-[^']+/g) ?? []) : [];
		const held = elements
			.filter(({ tagName }) => tagName === 'script' || tagName === 'style')
			.filter((element) => attributeOf(element, 'type') !== 'application/ld+json')
			.filter((element) => attributeOf(element, 'src') === undefined)
			.map((element) => `sha256-${createHash('sha256').update(textOf(element)).digest('base64')}`);
		assert.ok(held.length > 0, path);
		assert.deepEqual(allowed.sort(), [...new Set(held)].sort(), path);
	}
});
