import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { RELEASED } from './released.ts';

test('the day of the version is that of the change log', () => {
	const heading = `## [${packageJson.version}] - ${RELEASED}`;
	assert.ok(readFileSync('CHANGELOG.md', 'utf8').split('\n').includes(heading), heading);
});
