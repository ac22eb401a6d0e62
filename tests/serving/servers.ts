/** The configurations of deploy/ in running servers, on this machine’s own address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROTLI_MODULE, CADDY, NGINX } from './debian.ts';

/** A server that the site has a configuration for. */
export interface Server {
	name: string;
	/** Why it cannot be run here, with the remedy; nothing if it can. */
	missing: () => string | undefined;
	/** Whether it can send what brotli has compressed. */
	sendsBrotli: () => boolean;
	/** Starts it on a port with the folder that the site, or the folder of its base path, lies in. */
	start: (root: string, port: number, base: string) => Promise<RunningServer>;
}

export interface RunningServer {
	stop: () => Promise<void>;
}

/** How long a server may take to answer for the first time, in ms. */
const PATIENCE = 10_000;

const INSTALL = 'run node tests/serving/install.ts as root on Debian';

export const SERVERS: readonly Server[] = [
	{
		name: 'nginx',
		missing: () => (existsSync(NGINX) ? undefined : `${NGINX} is not here; ${INSTALL}`),
		sendsBrotli: () => existsSync(BROTLI_MODULE),
		start: startNginx,
	},
	{
		name: 'Caddy',
		missing: () => (existsSync(CADDY) ? undefined : `${CADDY} is not here; ${INSTALL}`),
		sendsBrotli: () => true,
		start: startCaddy,
	},
];

async function startNginx(root: string, port: number, base: string): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
	await cp('deploy/nginx', join(folder, 'reader'), { recursive: true });
	await mkdir(join(folder, 'temporary'));
	const site = join(folder, 'reader/reader.conf');
	await writeFile(
		site,
		changed(await readFile(site, 'utf8'), [
			['listen 80;', `listen 127.0.0.1:${String(port)};`],
			['root /srv/reader;', `root ${resolve(root)};`],
			[/ \/404\.html;/g, ` ${base}/404.html;`],
		]),
	);
	const hasBrotli = existsSync(BROTLI_MODULE);
	if (!hasBrotli) {
		const precompressed = join(folder, 'reader/precompressed.conf');
		const text = await readFile(precompressed, 'utf8');
		await writeFile(precompressed, changed(text, [['brotli_static on;', '']]));
	}
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${folder}/temporary/${kind};`,
	);
	const main = [
		hasBrotli ? `load_module ${BROTLI_MODULE};` : '',
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off; worker_processes 2; error_log stderr warn;',
		`pid ${folder}/nginx.pid;`,
		'events { worker_connections 4096; }',
		'http {',
		'include /etc/nginx/mime.types; default_type application/octet-stream;',
		'access_log off; sendfile on;',
		...temporary,
		'include reader/reader.conf;',
		'}',
	];
	await writeFile(join(folder, 'nginx.conf'), main.join('\n'));
	return running([NGINX, '-p', folder, '-c', join(folder, 'nginx.conf')], folder, port);
}

async function startCaddy(root: string, port: number, base: string): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), 'caddy-'));
	await cp('deploy/caddy', folder, { recursive: true });
	const file = join(folder, 'Caddyfile');
	const site = changed(await readFile(file, 'utf8'), [
		[':80 {', `http://127.0.0.1:${String(port)} {`],
		['root * /srv/reader', `root * ${resolve(root)}`],
		['rewrite * /404.html', `rewrite * ${base}/404.html`],
	]);
	await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	return running([CADDY, 'run', '--config', file, '--adapter', 'caddyfile'], folder, port);
}

/** A configuration with what the operator is asked to change; throws where that is not in it. */
function changed(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
	return changes.reduce((before, [from, to]) => {
		if (before.search(from instanceof RegExp ? from : RegExp.escape(from)) === -1) {
			throw new Error(`the configuration has no ${String(from)}`);
		}
		return before.replace(from, to);
	}, text);
}

async function running(
	[command = '', ...options]: readonly string[],
	folder: string,
	port: number,
): Promise<RunningServer> {
	let said = '';
	const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const server = spawn(command, options, { stdio: ['ignore', 'ignore', 'pipe'], env });
	server.stderr.on('data', (words: Buffer) => (said += words.toString()));
	const stop = async () => {
		await stopped(server);
		await rm(folder, { recursive: true, force: true });
	};
	const end = Date.now() + PATIENCE;
	while (!(await answers(port))) {
		if (server.exitCode === null && Date.now() < end) continue;
		await stop();
		throw new Error(`${command} does not answer:\n${said}`);
	}
	return { stop };
}

async function answers(port: number): Promise<boolean> {
	try {
		await fetch(`http://127.0.0.1:${String(port)}/`);
		return true;
	} catch {
		await new Promise((resume) => setTimeout(resume, 50));
		return false;
	}
}

async function stopped(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const exit = new Promise((resume) => server.once('exit', resume));
	server.kill('SIGTERM');
	await exit;
}
