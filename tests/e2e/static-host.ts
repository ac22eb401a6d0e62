/** A host of static files that does what some hosts do, and `astro preview` does not. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What the host does. */
export interface HostRules {
	/** The folder in which it looks for a path. */
	folderOf: (path: string) => string;
	/** Whether pages have no slash at the end of their addresses there. */
	stripsSlashes?: boolean;
	/** How long it waits before it answers, in ms. */
	delay?: () => number;
}

export interface StaticHost {
	address: string;
	close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/** Starts the host on a free port; the rules are asked anew for each request. */
export async function startHost(rules: HostRules): Promise<StaticHost> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid');
		if (rules.stripsSlashes && /.\/$/.test(pathname)) {
			response.writeHead(308, { Location: pathname.replace(/\/$/, '') + search }).end();
		} else {
			const file = fileFor(decodeURIComponent(pathname), rules);
			setTimeout(send, rules.delay?.() ?? 0, response, file);
		}
	});
	await new Promise<void>((resume) => server.listen(0, 'localhost', resume));
	const { port } = portOf(server.address());
	return {
		address: `http://localhost:${String(port)}`,
		close: () =>
			new Promise((resume) => {
				server.close(() => {
					resume();
				});
				server.closeAllConnections();
			}),
	};
}

function portOf(address: AddressInfo | string | null): AddressInfo {
	if (address === null || typeof address === 'string') throw new Error('the host has no port');
	return address;
}

function fileFor(path: string, { folderOf, stripsSlashes }: HostRules): string | undefined {
	const plain = join(folderOf(path), path);
	const index = join(plain, 'index.html');
	if ((stripsSlashes || path.endsWith('/')) && existsSync(index)) return index;
	return existsSync(plain) && statSync(plain).isFile() ? plain : undefined;
}

function send(response: ServerResponse, file: string | undefined): void {
	if (file === undefined) {
		response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.');
		return;
	}
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
	createReadStream(file).pipe(response);
}
