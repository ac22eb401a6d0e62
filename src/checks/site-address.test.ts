import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocal, siteAddress } from './site-address.ts';

test('without variables, or with empty ones, the site is local', () => {
	const local = { site: 'http://localhost:4321', base: '/' };
	assert.deepEqual(siteAddress({}), local);
	assert.deepEqual(siteAddress({ SITE_URL: '', BASE_PATH: '' }), local);
	assert.ok(isLocal(local.site));
});

test('a path is taken with or without the slashes around it', () => {
	const SITE_URL = 'https://example.org';
	for (const BASE_PATH of ['/reader', 'reader', '/reader/', 'reader/']) {
		assert.deepEqual(siteAddress({ SITE_URL, BASE_PATH }), { site: SITE_URL, base: '/reader' });
	}
	for (const BASE_PATH of ['/', '/a-b/c_d.e']) {
		assert.deepEqual(siteAddress({ SITE_URL, BASE_PATH }), { site: SITE_URL, base: BASE_PATH });
	}
});

test('an address that only this machine knows is told from one that others know', () => {
	assert.ok(!isLocal('https://example.org'));
	assert.ok(!isLocal('https://localhost.example.org'));
	for (const site of ['http://127.0.0.1:80', 'http://[::1]:4321', 'https://localhost']) {
		assert.ok(isLocal(site), site);
	}
});

for (const [variable, value, message] of [
	['SITE_URL', 'example.org', /SITE_URL “example\.org” is not an address\n.*SITE_URL=https:/],
	['SITE_URL', 'ftp://example.org', /is not an address/],
	['SITE_URL', 'https://', /is not an address/],
	['SITE_URL', 'https://example.org/reader', /SITE_URL=https:\/\/example\.org BASE_PATH=\/reader/],
	['SITE_URL', 'https://example.org/?a', /has more than scheme and host/],
	['BASE_PATH', 'https://example.org/reader', /BASE_PATH “https:.*” is not a path/],
	['BASE_PATH', '//reader', /is not a path/],
	['BASE_PATH', '/reader?a', /is not a path/],
] as const) {
	test(`${variable}=${value} is refused with what to write`, () => {
		assert.throws(() => siteAddress({ [variable]: value }), { name: 'FaultsError', message });
	});
}
