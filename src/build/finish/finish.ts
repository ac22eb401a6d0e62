/** Finishes a built site: what only the whole of it can tell is written into each of its pages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { IS_OFFLINE_OFFERED } from '../../library/offline-offer.ts';
import { throwFaults } from '../../model/fault.ts';
import { workerScript } from '../worker-script.ts';
import { FinishedSite } from './finished-site.ts';
import { withLineEnds } from './line-ends.ts';
import { checkLinks } from './links.ts';
import { writeOffline } from './offline.ts';
import { limited, partsOf } from './page-policy.ts';

/** The Astro integration; all other files must be there. It throws if a link leads nowhere. */
export function finish(): AstroIntegration {
	let base = '/';
	return {
		name: 'finish',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = new FinishedSite(fileURLToPath(dir));
				const parts = partsOf(site);
				for (const path of site.pages) {
					site.change(path, limited(withLineEnds(site.text(path)), parts));
				}
				throwFaults(checkLinks(site, base));
				if (IS_OFFLINE_OFFERED) {
					const megabytes = (await writeOffline(site)) / 1e6;
					logger
						.fork('offline')
						.info(`${megabytes.toFixed(1)} MB can be kept for reading without a network`);
				} else {
					site.write();
					writeFileSync(join(site.folder, 'sw.js'), await workerScript('withdrawn.ts'));
				}
			},
		},
	};
}
