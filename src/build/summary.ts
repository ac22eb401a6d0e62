import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Ends a build with what it has made, in one line; it stands last among the integrations. */
export function summary(): AstroIntegration {
	return {
		name: 'summary',
		hooks: {
			'astro:build:done': async ({ dir, pages, logger }) => {
				const folder = fileURLToPath(dir);
				const files = await readdir(folder, { recursive: true, withFileTypes: true });
				const sizes = await Promise.all(
					files
						.filter((file) => file.isFile())
						.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
				);
				const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
				const others = sizes.length - pages.length;
				logger.info(
					`${pages.length} pages and ${others} other files, ${megabytes.toFixed(1)} MB, in ${folder}`,
				);
			},
		},
	};
}
