/** Many readers at once: each keeps its connection, reads for a moment, and asks for another page. */
import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, suite, test } from 'node:test';
import { ask } from './ask.ts';
import { SERVERS, type RunningServer } from './servers.ts';
import { filesOf, type SiteFile } from './site-files.ts';
import { siteAsBuilt } from './sites.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const HOST = `http://127.0.0.1:${String(PORT)}`;

const CLIENTS = 1000;
const DURATION = 20_000;

/** How long a client reads before it asks again, in ms. */
const READING = 1000;

suite(`${CLIENTS} readers for ${DURATION / 1000} s`, { concurrency: 1 }, () => {
	for (const server of SERVERS) {
		suite(server.name, { skip: server.missing() ?? false }, () => {
			let running: RunningServer | undefined;
			let files: SiteFile[] = [];
			before(async () => {
				const site = siteAsBuilt();
				running = await server.start(site.root, PORT, '');
				files = await filesOf(site);
			});
			after(() => running?.stop());

			test('no request fails', { timeout: 4 * DURATION }, async (context) => {
				const end = Date.now() + DURATION;
				const clients = Array.from({ length: CLIENTS }, (_, seed) => client(files, seed, end));
				const told = await Promise.all(clients);
				const failures = told.flatMap((one) => one.failures);
				const answered = told.reduce((sum, one) => sum + one.answered, 0);
				context.diagnostic(`${answered} answers, ${failures.length} failures`);
				assert.deepEqual(failures, []);
				assert.ok(told.every((one) => one.answered > 1));
			});
		});
	}
});

async function client(files: readonly SiteFile[], seed: number, end: number) {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const failures: string[] = [];
	let answered = 0;
	// Not all at once: a thousand readers do not arrive in one moment.
	await pause((seed / CLIENTS) * READING);
	for (let at = seed * 7; Date.now() < end; at += 31) {
		const { path } = files[at % files.length] ?? { path: '/' };
		try {
			const { status, headers, body } = await ask(HOST + path, {}, agent);
			const length = Number(headers['content-length']);
			if (status === 200 && body.length === length) answered += 1;
			else failures.push(`${path}: ${String(status)}, ${body.length} of ${length} bytes`);
		} catch (error) {
			failures.push(`${path}: ${String(error)}`);
		}
		await pause(READING);
	}
	agent.destroy();
	return { answered, failures };
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resume) => setTimeout(resume, milliseconds));
}
