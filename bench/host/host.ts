/** A host of a built site that compresses as hosts do and keeps account of what it sends. */
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { CACHING, HASHED_FOLDERS } from '../../src/model/policy.ts';
import { compressed, type Encoding } from './encoding.ts';
import { contentTypeOf, kindOf, type Kind } from './kinds.ts';

/** An answer with content. */
export interface Sent {
	path: string;
	kind: Kind;
	/** The bytes of the body as they were sent. */
	bytes: number;
	/** When it was asked for, in ms since 1970. */
	at: number;
}

/** A running host. */
export interface Host {
	address: string;
	/** What was sent since the list was last emptied. */
	sent: Sent[];
	close: () => Promise<void>;
}

/** What a site is made of: a folder, or pages by their paths that stand in no file. */
export interface Served {
	folder: string;
	pages?: ReadonlyMap<string, string>;
	/** Folders of files that have the hash of their content in their names. */
	hashed?: readonly string[];
}

/** Starts a host on a free port of this machine. */
export async function startHost(site: Served, encoding: Encoding): Promise<Host> {
	const sent: Sent[] = [];
	const server = createServer((request, response) => {
		const at = Date.now();
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host.invalid').pathname);
		const found = find(site, path);
		if (found === undefined) {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
			return;
		}
		const tag = `"${String(found.body.length)}-${found.version}"`;
		if (request.headers['if-none-match'] === tag) {
			response.writeHead(304, { ETag: tag }).end();
			return;
		}
		const { body, isCompressed } = compressed(found, encoding);
		sent.push({ path, kind: kindOf(found.file), bytes: body.length, at });
		send(response, body, {
			'Content-Type': contentTypeOf(found.file),
			'Cache-Control': isHashed(site, path) ? CACHING.hashed : CACHING.other,
			ETag: tag,
			...(isCompressed && { 'Content-Encoding': encoding }),
		});
	});
	await new Promise<void>((resume) => server.listen(0, 'localhost', resume));
	const bound = server.address();
	if (typeof bound !== 'object' || bound === null) throw new Error('the host has no port');
	return {
		address: `http://localhost:${String(bound.port)}`,
		sent,
		close: () =>
			new Promise((resume) => {
				server.close(() => {
					resume();
				});
				server.closeAllConnections();
			}),
	};
}

function send(response: ServerResponse, body: Buffer, headers: Record<string, string>): void {
	response.writeHead(200, { ...headers, 'Content-Length': String(body.length) }).end(body);
}

function isHashed({ hashed = HASHED_FOLDERS }: Served, path: string): boolean {
	return hashed.some((folder) => path.startsWith(folder));
}

/** A file of the site as it lies there. */
interface Found {
	file: string;
	body: Buffer;
	version: string;
}

function find({ folder, pages }: Served, path: string): Found | undefined {
	const page = pages?.get(path);
	if (page !== undefined) return { file: 'index.html', body: Buffer.from(page), version: 'made' };
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(file)) return undefined;
	const { mtimeMs } = statSync(file);
	return { file, body: readFileSync(file), version: String(mtimeMs) };
}
