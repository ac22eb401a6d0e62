/** That hosts are told the same headers in each of their own forms, and pages the rest. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CACHING, HASHED_FOLDERS, HEADERS } from '../../src/model/policy.ts';

/** Features that every engine that reads `Permissions-Policy` knows; others make it warn. */
const KNOWN = ['camera', 'geolocation', 'microphone'];

/** The headers of a text in which each stands on a line, as `line` takes it apart. */
function headersOf(text: string, line: RegExp): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]),
	);
}

test('the permissions policy names only features that no engine warns of', () => {
	const directives = HEADERS['Permissions-Policy']?.split(', ') ?? [];
	assert.deepEqual(
		directives.map((directive) => directive.replace(/=\(\)$/, '')),
		KNOWN,
	);
});

test('every host is told the same headers', async () => {
	const [everywhere = '', ...folders] = (await readFile('dist/_headers', 'utf8')).split('\n\n');
	assert.match(everywhere, /^\/\*\n/);
	assert.deepEqual(headersOf(everywhere, /^ {2}([\w-]+): (.*)$/gm), HEADERS);
	assert.deepEqual(
		folders.map((rule) => rule.trim()),
		HASHED_FOLDERS.map((folder) => `${folder}*\n  Cache-Control: ${CACHING.hashed}`),
	);
	const { 'Cache-Control': nginxCaching, ...nginx } = headersOf(
		(await readFile('deploy/nginx/headers.conf', 'utf8')).replaceAll('"', ''),
		/^add_header ([\w-]+) (.*) always;$/gm,
	);
	assert.deepEqual(nginx, HEADERS);
	assert.equal(nginxCaching, '$reader_caching');
	const [snippet = ''] = (await readFile('deploy/caddy/headers.caddy', 'utf8')).split('\n}\n');
	const { 'Cache-Control': caddyCaching, ...caddy } = headersOf(snippet, /^\t\t([\w-]+) "(.*)"$/gm);
	assert.deepEqual(caddy, HEADERS);
	assert.equal(caddyCaching, CACHING.other);
});

test('what nginx and Caddy are told has been written anew', () => {
	const { stderr } = spawnSync(process.execPath, ['deploy/write-headers.ts', '--check'], {
		encoding: 'utf8',
	});
	assert.equal(stderr, '');
});

test('the headers refuse what the grader of MDN asks to be refused', () => {
	// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
	assert.match(HEADERS['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
	assert.equal(HEADERS['X-Content-Type-Options'], 'nosniff');
	assert.equal(HEADERS['Referrer-Policy'], 'strict-origin-when-cross-origin');
	assert.equal(HEADERS['Cross-Origin-Resource-Policy'], 'same-origin');
	const [, seconds] = /max-age=(\d+)/.exec(HEADERS['Strict-Transport-Security'] ?? '') ?? [];
	assert.ok(Number(seconds) >= 15_768_000, 'at least six months');
});
