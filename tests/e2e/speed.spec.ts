/**
 * First paint of the longest section on a throttled phone, against the same text as plain HTML: no
 * styles and no scripts. One server sends both, compressed as static hosts do, and they are measured
 * in turn in one run, so that the machine cancels out.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';

const LONGEST = 'dist/zh/decision/2-2/index.html';
const ROUNDS = 9;

/** Chrome’s “fast 3G” (bytes a second, ms) and a processor a quarter as fast as this machine’s. */
const NETWORK = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 184_320,
	uploadThroughput: 84_480,
};
const CPU_SLOWDOWN = 4;

const ours = readFileSync(LONGEST, 'utf8');
const plain = ours
	.replace(/<style[\s\S]*?<\/style>/g, '')
	.replace(/<script[\s\S]*?<\/script>/g, '');

let server: Server;
let address: string;

test.beforeAll(async () => {
	const bodies = new Map([
		['/ours', gzipSync(ours)],
		['/plain', gzipSync(plain)],
	]);
	server = createServer((request, response) => {
		const body = bodies.get(request.url ?? '');
		response.writeHead(body ? 200 : 404, {
			'content-type': 'text/html; charset=utf-8',
			...(body && { 'content-encoding': 'gzip' }),
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const bound = server.address();
	address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`;
});

test.afterAll(() => {
	server.close();
});

async function firstPaint(page: Page, path: string): Promise<number> {
	await page.goto(address + path);
	const paint = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
	);
	return (await paint.jsonValue()) ?? Number.NaN;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

test('the longest section paints within 1.10 of its plain text', async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 360, height: 740 });
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	const times: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
	for (let round = 0; round < ROUNDS; round += 1) {
		times.plain.push(await firstPaint(page, '/plain'));
		times.ours.push(await firstPaint(page, '/ours'));
	}
	const [own, bare] = [median(times.ours), median(times.plain)];
	process.stdout.write(`first paint: ${own.toFixed(0)} ms, plain text ${bare.toFixed(0)} ms\n`);
	expect(own / bare).toBeLessThanOrEqual(1.1);
});
