/** Every file of the built site as nginx and Caddy send it by the configurations of deploy/. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CACHING, HEADERS, MISSING_FILE } from '../../src/model/policy.ts';
import { ask, type Answer } from './ask.ts';
import { SERVERS, type RunningServer, type Server } from './servers.ts';
import { deadPaths, filesOf, type SiteFile } from './site-files.ts';
import { BASE, siteAtRoot, siteBelowPath, type Site } from './sites.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const HOST = `http://127.0.0.1:${String(PORT)}`;

/** Of so many files one is asked for again by a reader who has it. */
const REVALIDATED = 20;

const SITES = [
	{ name: 'at the root of a host', base: '', build: siteAtRoot },
	{ name: 'below a path', base: BASE, build: siteBelowPath },
] as const;

for (const { name, missing } of SERVERS) {
	test(name, { skip: missing() ?? false }, () => undefined);
}

for (const { name, base, build } of SITES) {
	suite(name, { concurrency: 1 }, () => {
		let site: Site | undefined;
		let files: SiteFile[] = [];
		before(async () => {
			site = await build();
			files = await filesOf(site);
		});
		after(() => site?.dispose());
		for (const server of SERVERS.filter((one) => one.missing() === undefined)) {
			suite(server.name, () => {
				let running: RunningServer | undefined;
				before(async () => {
					if (!site) assert.fail('there is no site');
					running = await server.start(site.root, PORT, base);
				});
				after(() => running?.stop());
				testsOf(server, base, {
					files: () => files,
					read: (file) => readFile(join(site?.root ?? '', file)),
				});
			});
		}
	});
}

interface Told {
	files: () => readonly SiteFile[];
	/** A file of the host, by its path. */
	read: (file: string) => Promise<Buffer>;
}

function testsOf(server: Server, base: string, { files, read }: Told): void {
	test('every file is sent as it is, with its type, the headers and how long it may be kept', async () => {
		assert.ok(files().length > 1000);
		for (const { file, path, type, isHashed } of files()) {
			const { status, headers, body } = await ask(HOST + path);
			assert.equal(status, 200, path);
			assert.ok(body.equals(await readFile(file)), path);
			assert.match(headers['content-type'] ?? '', type, path);
			assert.equal(headers['content-encoding'], undefined, path);
			sendsHeaders({ status, headers, body }, path);
			assert.equal(headers['cache-control'], CACHING[isHashed ? 'hashed' : 'other'], path);
		}
	});

	test('what lies there compressed is sent so to whoever takes it', async () => {
		const compressed = files().filter((one) => one.isCompressed);
		if (base === '') assert.ok(compressed.length > 1000);
		const ways = [
			['gzip', 'gzip', gunzipSync],
			['gzip, deflate, br', server.sendsBrotli() ? 'br' : 'gzip', brotliDecompressSync],
		] as const;
		for (const { file, path, type } of compressed) {
			const bytes = await readFile(file);
			for (const [accepted, sent, unpack] of ways) {
				const { status, headers, body } = await ask(HOST + path, { 'Accept-Encoding': accepted });
				assert.equal(status, 200, path);
				assert.equal(headers['content-encoding'], sent, path);
				assert.match(headers.vary ?? '', /accept-encoding/i, path);
				assert.match(headers['content-type'] ?? '', type, path);
				assert.ok(body.length < bytes.length, path);
				assert.ok((sent === 'gzip' ? gunzipSync : unpack)(body).equals(bytes), path);
				sendsHeaders({ status, headers, body }, path);
			}
		}
	});

	test('a reader who has a file is told so and sent nothing', async () => {
		for (const { path } of files().filter((_, index) => index % REVALIDATED === 0)) {
			for (const accepted of ['identity', 'gzip']) {
				const asked = { 'Accept-Encoding': accepted };
				const { headers } = await ask(HOST + path, asked);
				const again = await ask(HOST + path, { ...asked, 'If-None-Match': headers.etag ?? '' });
				assert.equal(again.status, 304, path);
				assert.equal(again.body.length, 0, path);
			}
		}
	});

	test('a page without its last slash leads to the page', async () => {
		for (const { path } of files().filter((one) => /.\/$/.test(one.path))) {
			const { status, headers } = await ask(HOST + path.replace(/\/$/, ''));
			assert.ok([301, 308].includes(status), `${path}: ${String(status)}`);
			assert.equal(new URL(headers.location ?? '', HOST).href, HOST + path);
		}
	});

	test('a missing page is told of in the language of its address', async () => {
		for (const { path, file } of deadPaths(base).pages) {
			const answer = await ask(HOST + path);
			assert.equal(answer.status, 404, path);
			assert.match(answer.headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/i, path);
			assert.ok(answer.body.equals(await read(file)), `${path} is answered by ${file}`);
			isForgotten(answer, path);
		}
	});

	test('a missing file is never answered with a page', async () => {
		for (const path of deadPaths(base).files) {
			const answer = await ask(HOST + path, { Accept: 'text/html,*/*' });
			assert.equal(answer.status, 404, path);
			assert.match(answer.headers['content-type'] ?? '', /^text\/plain/, path);
			assert.equal(answer.body.toString().trim(), MISSING_FILE, path);
			isForgotten(answer, path);
		}
	});
}

function sendsHeaders({ headers }: Answer, path: string): void {
	for (const [name, value] of Object.entries(HEADERS)) {
		assert.equal(headers[name.toLowerCase()], value, `${path}: ${name}`);
	}
}

function isForgotten(answer: Answer, path: string): void {
	sendsHeaders(answer, path);
	assert.equal(answer.headers['cache-control'], CACHING.other, path);
}
