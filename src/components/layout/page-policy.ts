/**
 * Astro writes into the policy of every page the hashes of all scripts and styles of the site. A page
 * needs only those of its own: that is a kilobyte less a page, and nothing else is allowed to run.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The Astro integration; it goes over the pages of the finished build. */
export function pagePolicy(): AstroIntegration {
	return {
		name: 'page-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const files = await readdir(site, { recursive: true });
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const path = join(site, file);
					await writeFile(path, withOwnHashes(await readFile(path, 'utf8')));
				}
			},
		},
	};
}

/** A page whose policy allows no script and no style that it does not hold. */
export function withOwnHashes(html: string): string {
	const own = new Set(Array.from(html.matchAll(INLINE), ([, , text = '']) => hashOf(text)));
	return html.replace(POLICY, (policy) =>
		policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
	);
}

function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
