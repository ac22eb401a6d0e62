import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatFaults, throwFaults } from '../model/fault.ts';
import { checkContent } from './content.ts';
import { isLocal } from './site-address.ts';

/** What the checks look at, below the project's root. */
const WATCHED = ['content', 'src/i18n/locales'];

/** Editors write a file in several steps; the checks wait until they are done, in milliseconds. */
const PAUSE = 100;

/**
 * Refuses to build faulty content. While writing (`astro dev`) the faults are only logged, at the
 * start and after each change, so that a half-written file can be looked at.
 */
export function checks(): AstroIntegration {
	let root = '';
	let hadFaults = false;
	const logFaults = async (logger: AstroIntegrationLogger) => {
		const faults = await checkContent(root);
		if (faults.length > 0) logger.warn(formatFaults(faults));
		else if (hadFaults) logger.info('the content has no faults any more');
		hadFaults = faults.length > 0;
	};
	let site: string | undefined;
	return {
		name: 'checks',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				({ site } = config);
				root = fileURLToPath(config.root);
				if (command === 'build') throwFaults(await checkContent(root));
				else await logFaults(logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				const folders = WATCHED.map((folder) => join(root, folder, '/'));
				let pause: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_, path) => {
					if (!folders.some((folder) => path.startsWith(folder))) return;
					clearTimeout(pause);
					pause = setTimeout(() => void logFaults(logger), PAUSE);
				});
			},
			'astro:build:done': ({ logger }) => {
				if (site !== undefined && isLocal(site)) {
					logger.info(
						`the pages name a local address, ${site}; to publish them build with SITE_URL=https://<host>, and BASE_PATH=/<path> if they lie below one`,
					);
				}
			},
		},
	};
}
