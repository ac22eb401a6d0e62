/** `astro dev` on a copy of the project: what is written is seen without a restart, faults are told. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { copyProject, PROJECT_FILES, type ProjectCopy } from '../content/project-copy.ts';

const ENTRY = 'content/glossary/zz-trial.mdx';
const TOPIC = 'content/topics/zz-trial.yaml';
const SECTION = 'content/decision/5-1-key-risks.mdx';

/** How long a page or a log may take to show a change, in milliseconds. */
const PATIENCE = 60_000;

let copy: ProjectCopy;
let server: ChildProcess;
let address = '';
let output = '';

before(async () => {
	copy = await copyProject(PROJECT_FILES);
	server = spawn('node_modules/.bin/astro', ['dev', '--port', '0'], {
		cwd: copy.root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
	});
	for (const stream of [server.stdout, server.stderr]) {
		stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	}
	address = await eventually(() => /http:\/\/localhost:\d+/.exec(output)?.[0]);
});
after(async () => {
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill();
	await ended;
	await copy.dispose();
});

/** What `look` finds, as soon as it finds it. */
async function eventually<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const found = await look();
		if (found !== undefined) return found;
		assert.ok(Date.now() < end, output);
		await pause(200);
	}
}

/** Waits until the page at a path holds a text. */
function shows(path: string, text: string): Promise<true> {
	return eventually(async () => {
		const response = await fetch(address + path);
		return (await response.text()).includes(text) || undefined;
	});
}

/** Waits until the log holds a text, from now on. */
async function logs(text: string, cause: () => Promise<void>): Promise<void> {
	const from = output.length;
	await cause();
	await eventually(() => output.slice(from).includes(text) || undefined);
}

test('a new term has its page and is marked in the text, and is gone when it is removed', async () => {
	await shows('/en/decision/5-1/', 'data-term="hidden-debt"');
	const entry = (await copy.read('content/glossary/hidden-debt.mdx'))
		.replace(/^zh: .*$/m, 'zh: 分类处置')
		.replace(/^pinyin: .*$/m, 'pinyin: fēnlèi chǔzhì')
		.replace(/^en: .*$/m, 'en: category-based handling');
	await copy.write(ENTRY, entry);
	await shows('/en/decision/5-1/', 'data-term="zz-trial"');
	await copy.edit(ENTRY, (source) => source.replace(/^related: .*$/m, 'related: [ppp]'));
	await shows('/en/glossary/zz-trial/', '/en/glossary/ppp/');
	await copy.remove(ENTRY);
	await eventually(async () => {
		const { status } = await fetch(`${address}/en/glossary/zz-trial/`);
		return status === 404 || undefined;
	});
});

test('a changed note and a new topic are seen', async () => {
	await copy.edit(SECTION, (source) =>
		source.replace(/^( {4})([A-Z][a-z]+ )/m, '$1Trial words. $2'),
	);
	await shows('/en/decision/5-1/', 'Trial words.');
	const topic = await copy.read('content/topics/hydrogen.yaml');
	await copy.write(TOPIC, topic.replace(/^( {2}en: ).*$/m, '$1Trial topic'));
	await shows('/en/topics/', 'Trial topic');
});

test('a file that cannot be read is told with line and remedy, and the other pages stay', async () => {
	await logs(`${TOPIC}:2: the file is not valid YAML`, () => copy.write(TOPIC, 'title: [\n'));
	assert.match(output, /→ correct the YAML of the file/);
	await shows('/en/topics/', 'hydrogen');
	await logs(`${ENTRY}:4: not valid MDX`, () => copy.write(ENTRY, '---\nzh: 甲\n---\n{\n'));
	assert.match(output, /→ take out the \{ or </);
	await shows('/en/decision/5-1/', 'data-term="hidden-debt"');
	await copy.remove(TOPIC);
	await logs('the content has no faults any more', () => copy.remove(ENTRY));
});
