/** That two builds of one state of the project are the same bytes, whoever builds where and when. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { copyProject, PROJECT_FILES, type ProjectCopy } from '../content/project-copy.ts';

/** Where and when somebody builds. */
interface Builder {
	timeZone: string;
	locale: string;
	/** Days from today. */
	later: number;
}

const BUILDERS: readonly Builder[] = [
	{ timeZone: 'Asia/Shanghai', locale: 'zh_CN.UTF-8', later: 0 },
	{ timeZone: 'America/St_Johns', locale: 'tr_TR.UTF-8', later: 500 },
];

/** What everybody takes along, which is packed or drawn, and so may have the time or the machine in it. */
const PACKED = [
	/^downloads\/.*\.epub$/,
	/^downloads\/.*\.docx$/,
	/\.png$/,
	/^pagefind\/.*\.pf_index$/,
];

const copies: ProjectCopy[] = [];
after(() => Promise.all(copies.map((copy) => copy.dispose())));

async function build({ timeZone, locale, later }: Builder): Promise<string> {
	const copy = await copyProject(PROJECT_FILES);
	copies.push(copy);
	const clock = `--import=${resolve('tests/builds/later-clock.ts')}`;
	const child = spawn('node_modules/.bin/astro', ['build'], {
		cwd: copy.root,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			SITE_URL: 'https://example.org',
			TZ: timeZone,
			LANG: locale,
			LC_ALL: locale,
			NODE_OPTIONS: clock,
			DAYS_LATER: String(later),
		},
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (words: Buffer) => (output += words.toString()));
	}
	const status = await new Promise((resume) => child.once('exit', resume));
	assert.equal(status, 0, output);
	return join(copy.root, 'dist');
}

async function hashesOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const hashes = files.map(async (entry): Promise<[string, string]> => {
		const file = join(entry.parentPath, entry.name);
		const hash = createHash('sha256')
			.update(await readFile(file))
			.digest('hex');
		return [file.slice(folder.length + 1).replaceAll('\\', '/'), hash];
	});
	return new Map((await Promise.all(hashes)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('two builds in other folders, time zones, locales and days are the same bytes', async () => {
	const [first, second] = await Promise.all(
		BUILDERS.map(async (builder) => hashesOf(await build(builder))),
	);
	assert.ok(first && second);
	assert.ok(first.size > 1000);
	for (const kind of PACKED)
		assert.ok(
			[...first.keys()].some((file) => kind.test(file)),
			String(kind),
		);
	const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
		(file) => first.get(file) !== second.get(file),
	);
	assert.deepEqual(differing, []);
});
