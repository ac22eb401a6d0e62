/** `npm run verify` on the last build, on copies that somebody has changed, and over a host. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { LANGUAGES } from '../../src/model/language.ts';
import { ORIGINAL_SHA256 } from '../../src/model/original.ts';

/** The pages that it reads, apart from the build. */
let site: string;
before(async () => {
	site = await mkdtemp(join(tmpdir(), 'verified-'));
	for (const language of LANGUAGES) {
		for (const folder of ['decision', 'about']) {
			const path = `${language}/${folder}`;
			await cp(join('dist', path), join(site, path), { recursive: true });
		}
	}
});
after(() => rm(site, { recursive: true }));

/** Runs it, as the server that it may ask is in this process. */
async function verify(place: string): Promise<{ status: number | null; output: string }> {
	const child = spawn(process.execPath, ['src/checks/verify-cli.ts', place]);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (words: Buffer) => (output += words.toString()));
	}
	const status = await new Promise<number | null>((resume) => child.once('close', resume));
	return { status, output };
}

/** Changes a page for as long as something is looked at. */
async function changing(
	page: string,
	change: (html: string) => string,
	look: () => Promise<void>,
): Promise<void> {
	const file = join(site, page, 'index.html');
	const html = await readFile(file, 'utf8');
	const changed = change(html);
	assert.notEqual(changed, html, page);
	await writeFile(file, changed);
	try {
		await look();
	} finally {
		await writeFile(file, html);
	}
}

test('a site as it was built agrees with itself, with the original and with the content', async () => {
	const { status, output } = await verify(site);
	assert.equal(status, 0, output);
	assert.match(output, new RegExp(`^original ${ORIGINAL_SHA256}$`, 'm'));
	assert.match(output, /^text {5}[\da-f]{64}$/m);
});

test('the same over a host, below a path', async () => {
	const server = createServer((request, response) => {
		const path = (request.url ?? '').replace(/^\/reader\//, '');
		readFile(join(site, path, 'index.html')).then(
			(page) => response.end(page),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
	const address = server.address();
	assert.ok(typeof address === 'object' && address);
	try {
		const host = `http://127.0.0.1:${address.port}`;
		const below = await verify(`${host}/reader`);
		assert.equal(below.status, 0, below.output);
		const nothing = await verify(`${host}/nowhere/`);
		assert.equal(nothing.status, 2, nothing.output);
		assert.match(nothing.output, /status 404/);
	} finally {
		server.close();
	}
});

test('a Chinese character changed on one page is told with its place', async () => {
	const change = (html: string) => html.replace('低空经济', '高空经济');
	await changing('en/decision/2-2', change, async () => {
		const { status, output } = await verify(site);
		assert.equal(status, 1);
		assert.match(output, /the Chinese on \/en\/decision\/0\/ … 6\/ is not the original/);
		assert.match(output, /“高空经济.*” stands where “低空经济.*” should/);
		assert.doesNotMatch(output, /\/zh\/decision/);
	});
});

test('an English word changed, or a sentence left out, is told', async () => {
	const word = (html: string) =>
		html.replace(
			/(data-sentence="3-1[^>]*lang="en"|lang="en"[^>]*data-sentence="3-1[^>]*)>/,
			'$1>Never ',
		);
	await changing('zh/decision', word, async () => {
		const { status, output } = await verify(site);
		assert.equal(status, 1);
		assert.match(output, /the text on \/zh\/decision\/ differs: “Never /);
		assert.doesNotMatch(output, /is not the original/);
	});
	const sentence = (html: string) => html.replace(/<sentence-pair[\s\S]*?<\/sentence-pair>/, '');
	await changing('zh/decision/6', sentence, async () => {
		const { status, output } = await verify(site);
		assert.equal(status, 1);
		assert.match(output, /the Chinese on \/zh\/decision\/0\/ … 6\/ is not the original/);
	});
});

test('a page About that states another hash is told', async () => {
	const change = (html: string) => html.replaceAll(ORIGINAL_SHA256, '0'.repeat(64));
	await changing('en/about', change, async () => {
		const { status, output } = await verify(site);
		assert.equal(status, 1);
		assert.match(output, /\/en\/about\/ says that the original is 0{64}/);
	});
});

test('what is no site is told, with what to write', async () => {
	const { status, output } = await verify(join(site, 'nowhere'));
	assert.equal(status, 2);
	assert.match(output, /npm run verify -- https:/);
});
