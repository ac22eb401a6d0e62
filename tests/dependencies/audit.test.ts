/** Known weaknesses in packages that the site is built from; asked of the registry where it answers. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { z } from 'astro/zod';

const SECOND = 1000;

const report = z.object({
	metadata: z.object({ vulnerabilities: z.object({ high: z.number(), critical: z.number() }) }),
	vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

test('no package that the site is built from has a grave known weakness', (context) => {
	const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
		encoding: 'utf8',
		timeout: 60 * SECOND,
	});
	const told = report.safeParse(parsed(stdout));
	if (!told.success) {
		context.skip('the registry does not answer');
		return;
	}
	const { metadata, vulnerabilities } = told.data;
	const { high, critical } = metadata.vulnerabilities;
	assert.equal(high + critical, 0, JSON.stringify(vulnerabilities));
});

function parsed(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}
