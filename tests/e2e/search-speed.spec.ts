/**
 * What the search costs: bytes and time to the first hits and to the whole answer on a slow line, and
 * from a key to its hits once everything is there. A server compresses as static hosts do.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';

const KB = 1000;
const FIRST = { bytes: 60 * KB, time: 600 };
const WHOLE = { bytes: 160 * KB, time: 1500 };
const KEY_TO_HITS = 30;
const LONG_TASK = 50;
const CPU_SLOWDOWN = 4;

/** 1.6 Mbit/s with a delay of 150 ms. */
const LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 96_000,
};

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
};

let server: Server;
let address: string;
/** What was sent since it was last emptied: path and compressed bytes. */
const sent: { path: string; bytes: number }[] = [];

test.beforeAll(async () => {
	server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const type = TYPES[extname(path)];
		try {
			const file = readFileSync(join('dist', decodeURIComponent(path)));
			// Pagefind compresses its own files.
			const body = type === undefined ? file : gzipSync(file, { level: 9 });
			sent.push({ path, bytes: body.length });
			response.writeHead(200, {
				'content-type': type ?? 'application/octet-stream',
				...(type !== undefined && { 'content-encoding': 'gzip' }),
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const bound = server.address();
	address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`;
});

test.afterAll(() => {
	server.close();
});

/** Opens the dialog, searches, and tells when the first hits and when all of them were drawn, in ms. */
function searched(page: Page, query: string): Promise<{ first: number; whole: number }> {
	return page.evaluate(async (wanted) => {
		const start = performance.now();
		document.querySelector<HTMLElement>('search-dialog a')?.click();
		const input = document.querySelector<HTMLInputElement>('dialog input[type=search]');
		const list = document.querySelector<HTMLElement>('dialog .search-results');
		if (!input || !list) throw new Error('no search');
		input.value = wanted;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		let first = 0;
		await new Promise<void>((resolve) => {
			new MutationObserver(() => {
				if (first === 0 && list.querySelector('[data-result]')) first = performance.now() - start;
				if (list.dataset['query'] === wanted) resolve();
			}).observe(list, { attributes: true, childList: true, subtree: true });
		});
		return { first, whole: performance.now() - start };
	}, query);
}

for (const query of ['氢能', 'hydrogen']) {
	test(`${query}: first hits and whole answer within bytes and time on a slow line`, async ({
		page,
	}) => {
		await page.goto(`${address}/en/decision/2-3/`, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', LINE);
		sent.length = 0;
		const { first, whole } = await searched(page, query);
		const sum = (files: typeof sent) => files.reduce((total, { bytes }) => total + bytes, 0);
		const FIRST_FILES = /^\/(_astro\/search-(?:panel|sources)|data\/(?:decision|search)\.json)/;
		const atFirst = sum(sent.filter(({ path }) => FIRST_FILES.test(path)));
		const inAll = sum(sent);
		process.stdout.write(
			`${query}: first ${first.toFixed(0)} ms ${atFirst} B, whole ${whole.toFixed(0)} ms ${inAll} B\n`,
		);
		expect(atFirst).toBeLessThanOrEqual(FIRST.bytes);
		expect(inAll).toBeLessThanOrEqual(WHOLE.bytes);
		expect(first).toBeLessThanOrEqual(FIRST.time);
		expect(whole).toBeLessThanOrEqual(WHOLE.time);
	});
}

test('once everything is there hits follow a key at once, and nothing holds up a slow phone', async ({
	page,
}) => {
	await page.goto(`${address}/zh/search/`, { waitUntil: 'networkidle' });
	await page.getByRole('searchbox').focus();
	await page.getByRole('searchbox').fill('热身');
	await expect(page.locator('main .search-results')).toHaveAttribute('data-query', '热身');
	const queries = ['新', '新质', '新质生', '新质生产力', 'dev', 'development', 'xzscl', '产业链'];
	const times = await page.evaluate(async (all) => {
		const input = document.querySelector<HTMLInputElement>('main input[type=search]');
		const list = document.querySelector<HTMLElement>('main .search-results');
		if (!input || !list) throw new Error('no search');
		const found: number[] = [];
		for (const query of [...all, ...all, ...all]) {
			const start = performance.now();
			input.value = query;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await new Promise<void>((resolve) => {
				const check = () => {
					if (list.querySelector('[data-result]')) resolve();
					else requestAnimationFrame(check);
				};
				requestAnimationFrame(check);
			});
			found.push(performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		return found.toSorted((a, b) => a - b);
	}, queries);
	const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	const longest = await page.evaluate(async (all) => {
		const tasks: number[] = [];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask' });
		const input = document.querySelector<HTMLInputElement>('main input[type=search]');
		for (const query of all) {
			if (input) input.value = query;
			input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve, 400));
		}
		return Math.max(0, ...tasks);
	}, queries);
	process.stdout.write(`key to hits: ${median.toFixed(1)} ms, longest task ${longest} ms\n`);
	expect(median).toBeLessThan(KEY_TO_HITS);
	expect(longest).toBeLessThanOrEqual(LONG_TASK);
});
