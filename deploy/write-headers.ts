/** Writes what nginx and Caddy are told of the headers; `--check` only says whether it is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { caddyHeaders, nginxCaching, nginxHeaders } from '../src/build/host-files.ts';

const FILES = {
	'nginx/headers.conf': nginxHeaders(),
	'nginx/caching.conf': nginxCaching(),
	'caddy/headers.caddy': caddyHeaders(),
} as const;

for (const [name, text] of Object.entries(FILES)) {
	const file = new URL(name, import.meta.url);
	if (!process.argv.includes('--check')) await writeFile(file, text);
	else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
		console.error(`deploy/${name} is not what src/model/policy.ts says: npm run deploy:headers`);
		process.exitCode = 1;
	}
}
