/** `npm run verify` on the last build, on copies that somebody has changed, and over a host. */
import assert from 'node:assert/strict';

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { LANGUAGES } from '../../src/model/language.ts';
import { ORIGINAL_SHA256 } from '../../src/model/original.ts';
import { shownInHtml } from '../../src/text/shown-html.ts';
import { originalOf, wholeTextOf } from '../../src/text/shown-text.ts';

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

/** Changes a page of the copy. */
async function change(page: string, from: string | RegExp, to: string): Promise<void> {
	const file = join(site, page, 'index.html');
	const html = await readFile(file, 'utf8');
	const changed = html.replace(from, to);
	assert.notEqual(changed, html, page);
	await writeFile(file, changed);
}

test('a site as it was built agrees with itself, the original and the content, below a path too', async () => {
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
		const { status, output } = await verify(`${host}/reader`);
		assert.equal(status, 0, output);
		assert.match(output, new RegExp(`^original ${ORIGINAL_SHA256}$`, 'm'));
		assert.match(output, /^text {5}[\da-f]{64}$/m);
		const nothing = await verify(`${host}/nowhere/`);
		assert.equal(nothing.status, 2, nothing.output);
		assert.match(nothing.output, /status 404\n.*npm run verify -- https:/);
	} finally {
		server.close();
	}
});

test('each page that somebody has changed is told, with the place of the change', async () => {
	const english = /(<span[^>]*lang="en"[^>]*data-sentence="3-1[^>]*)>/;
	await change('en/decision/2-2', '低空经济', '高空经济');
	await change('zh/decision', english, '$1>Never ');
	await change('zh/decision/6', /<sentence-pair[\s\S]*?<\/sentence-pair>/, '');
	await change('en/about', new RegExp(ORIGINAL_SHA256, 'g'), '0'.repeat(64));
	const { status, output } = await verify(site);
	assert.equal(status, 1);
	const lines = output.trim().split('\n');
	for (const told of [
		/ \/en\/about\/ says that the original is 0{64}/,
		/ the Chinese on \/en\/decision\/0\/ … 6\/ is not the original/,
		/ the text on \/en\/decision\/0\/ … 6\/ differs: “高空经济.*” stands where “低空经济.*” should/,
		/ the text on \/zh\/decision\/ differs: “Never /,
		/ the Chinese on \/zh\/decision\/0\/ … 6\/ is not the original/,
		/ the text on \/zh\/decision\/0\/ … 6\/ differs/,
	]) {
		assert.equal(lines.filter((line) => told.test(line)).length, 1, `${told.source}\n${output}`);
	}
	// The Chinese of the full text in Chinese and all of that in English are whole.
	assert.equal(lines.length, 6, output);
});

test('what a browser reads on About out of the full text gives the hashes that are stated', async () => {
	for (const language of LANGUAGES) {
		const page = await readFile(`dist/${language}/decision/index.html`, 'utf8');
		const shown = shownInHtml(page);
		const about = await readFile(`dist/${language}/about/index.html`, 'utf8');
		for (const text of [originalOf(shown), wholeTextOf(shown)]) {
			assert.ok(about.includes(createHash('sha256').update(text).digest('hex')));
		}
	}
});

test('what is no site is told', async () => {
	const { status, output } = await verify(join(site, 'nowhere'));
	assert.equal(status, 2);
	assert.match(output, /cannot be read/);
});
