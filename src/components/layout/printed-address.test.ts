import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedAddress } from './printed-address.ts';

test('paper names the host that the site will have, and never this machine', () => {
	const path = '/reader/en/decision/';
	assert.equal(printedAddress(new URL(`https://example.org${path}`)), `example.org${path}`);
	for (const local of ['http://localhost:4321', 'http://127.0.0.1:8080']) {
		assert.equal(printedAddress(new URL(local + path)), path);
	}
});
