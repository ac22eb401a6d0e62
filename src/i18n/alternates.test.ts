import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatesOf } from './alternates.ts';

function addresses(page: string, base: string): Record<string, string> {
	return Object.fromEntries(
		alternatesOf(new URL(page, 'https://example.org'), base).map(({ hreflang, href }) => [
			hreflang,
			href.replace('https://example.org', ''),
		]),
	);
}

test('a page has its twins, and English for everyone else, whichever twin is asked', () => {
	for (const page of ['/zh/decision/2-3/', '/en/decision/2-3/']) {
		assert.deepEqual(addresses(page, '/'), {
			'zh-Hans': '/zh/decision/2-3/',
			en: '/en/decision/2-3/',
			'x-default': '/en/decision/2-3/',
		});
	}
});

test('the front door and the home pages share the front door, also below a base path', () => {
	for (const base of ['/', '/reader', '/reader/']) {
		const root = base === '/' ? '/' : '/reader/';
		for (const page of ['', 'zh/', 'en/']) {
			assert.deepEqual(addresses(root + page, base), {
				'zh-Hans': `${root}zh/`,
				en: `${root}en/`,
				'x-default': root,
			});
		}
	}
});

test('a base path that looks like a language is no language', () => {
	assert.equal(addresses('/en/zh/about/', '/en')['x-default'], '/en/en/about/');
});
