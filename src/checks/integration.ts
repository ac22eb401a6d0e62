import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults, throwFaults } from '../model/fault.ts';
import { checkContent } from './content.ts';
import { checkLinks } from './links.ts';

/**
 * Refuses to build faulty content and to finish a build with dead links. While writing
 * (`astro dev`) the faults are only logged, so that a half-written file can be looked at.
 */
export function checks(): AstroIntegration {
	let base = '/';
	return {
		name: 'checks',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				base = config.base;
				const faults = await checkContent(fileURLToPath(config.root));
				if (command === 'build') throwFaults(faults);
				else if (faults.length > 0) logger.warn(formatFaults(faults));
			},
			'astro:build:done': async ({ dir }) => {
				throwFaults(await checkLinks(fileURLToPath(dir), base));
			},
		},
	};
}
