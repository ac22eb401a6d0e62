import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults, throwFaults } from '../model/fault.ts';
import { checkContent } from './content.ts';
import { checkLinks } from './links.ts';
import { isLocal } from './site-address.ts';

/**
 * Refuses to build faulty content and to finish a build with dead links. While writing
 * (`astro dev`) the faults are only logged, so that a half-written file can be looked at.
 */
export function checks(): AstroIntegration {
	let base = '/';
	let site: string | undefined;
	return {
		name: 'checks',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				({ base, site } = config);
				const faults = await checkContent(fileURLToPath(config.root));
				if (command === 'build') throwFaults(faults);
				else if (faults.length > 0) logger.warn(formatFaults(faults));
			},
			'astro:build:done': async ({ dir, logger }) => {
				throwFaults(await checkLinks(fileURLToPath(dir), base));
				if (site !== undefined && isLocal(site)) {
					logger.warn(
						`the pages name a local address, ${site}; to publish them build with SITE_URL=https://<host>, and BASE_PATH=/<path> if they lie below one`,
					);
				}
			},
		},
	};
}
