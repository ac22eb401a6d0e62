/** The headers that a host is asked to send. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

/** Features that every engine that reads `Permissions-Policy` knows; others make it warn. */
const KNOWN = ['camera', 'geolocation', 'microphone'];

test('the permissions policy names only features that no engine warns of', async () => {
	const [, policy = ''] =
		/^ {2}Permissions-Policy: (.*)$/m.exec(await readFile('dist/_headers', 'utf8')) ?? [];
	assert.deepEqual(
		policy.split(', ').map((directive) => directive.replace(/=\(\)$/, '')),
		KNOWN,
	);
});
