/** `npm run check` as people and programs call it, and the page that tells what it finds. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { MUTATION_KINDS } from '../mutations/kinds.ts';
import { mutationTable } from '../mutations/table.ts';
import { copyProject } from './project-copy.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';

async function check(cwd: string, format: string) {
	const script = resolve('src/checks/cli.ts');
	const command = spawn(process.execPath, [script, '--format', format], { cwd });
	const [stdout] = await Promise.all([text(command.stdout), once(command, 'close')]);
	return { stdout, status: command.exitCode };
}

test('a fault ends the command with 1, in each format with file, line, column and rule', async () => {
	const copy = await copyProject(['content', 'src/i18n/locales']);
	try {
		assert.deepEqual(await check(copy.root, 'json'), { status: 0, stdout: '[]\n' });
		await copy.edit(GOALS, (source) => source.replace('发展平衡性', '发展平衡姓'));
		const [json, plain, github, xml] = await Promise.all(
			['json', 'text', 'github', 'xml'].map((format) => check(copy.root, format)),
		);
		assert.equal(json?.status, 1);
		const [fault] = z
			.array(
				z.strictObject({
					...{ file: z.literal(GOALS), line: z.int(), column: z.int() },
					...{ rule: z.literal('original'), problem: z.string(), remedy: z.string().min(1) },
				}),
			)
			.length(1)
			.parse(JSON.parse(json.stdout));
		assert.ok(fault);
		const place = `${GOALS}:${fault.line}:${fault.column} original the Chinese is not`;
		assert.ok(plain?.stdout.startsWith(place));
		const annotation = `::error file=${GOALS},line=${fault.line},col=${fault.column},title=original::`;
		assert.ok(github?.stdout.startsWith(annotation));
		assert.equal(xml?.status, 2);
	} finally {
		await copy.dispose();
	}
});

test('docs/mutations.md has every kind, 400 faults at least, and none that can be decided missed', async () => {
	const page = await readFile('docs/mutations.md', 'utf8');
	const names = MUTATION_KINDS.map(({ name }) => name);
	assert.equal(new Set(names).size, names.length);
	for (const name of names) assert.match(page, new RegExp(`^\\| ${name} +\\| [1-9]`, 'm'));
	const [, all, decidable, found] =
		/(\d+) faults of \d+ kinds: of (\d+) that can be decided (\d+) were found/.exec(page) ?? [];
	assert.ok(Number(all) >= 400);
	assert.equal(found, decidable);
});

test('a fault that got through, or a kind without a place, makes the run fail', () => {
	const kind = { name: 'any', isDecidable: true, make: () => undefined };
	const result = { kind, made: 2, missed: [], rules: new Map([['original', 2]]) };
	assert.equal(mutationTable([result]).isSound, true);
	assert.equal(mutationTable([{ ...result, missed: ['a.mdx:1: x'] }]).isSound, false);
	assert.equal(mutationTable([{ ...result, made: 0 }]).isSound, false);
	const open = { ...result, kind: { ...kind, isDecidable: false }, missed: ['a.mdx:1: x'] };
	assert.equal(mutationTable([result, open]).isSound, true);
});
