/** What a workflow on somebody else’s machine may do, and that nobody can change it unseen. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const FOLDER = 'deploy/github';

const rights = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.object({
	permissions: z.object({}).strict(),
	jobs: z.record(
		z.string(),
		z.object({
			permissions: rights,
			'timeout-minutes': z.number().max(40),
			steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
		}),
	),
});

const files = readdirSync(FOLDER);

for (const file of files) {
	const text = readFileSync(`${FOLDER}/${file}`, 'utf8');

	test(`${file}: every action is pinned to a commit, with its version beside it`, () => {
		const uses = text.split('\n').filter((line) => /\buses:/.test(line));
		assert.notEqual(uses.length, 0);
		for (const line of uses)
			assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test(`${file}: no job that runs what was fetched may write, and none has a right it lacks use for`, () => {
		const { jobs } = workflow.parse(parse(text));
		for (const [name, { permissions, steps }] of Object.entries(jobs)) {
			const runs = steps.some(({ run }) => run !== undefined);
			const writes = Object.keys(permissions).filter((right) => permissions[right] === 'write');
			assert.deepEqual(writes, runs ? [] : ['pages', 'id-token'], name);
		}
		// What comes in the name of a variable would run as a command.
		assert.doesNotMatch(text, /run: .*\$\{\{/);
	});
}
