import { existsSync } from 'node:fs';
import { findBrowser } from '../e2e/find-browser.ts';
import { FIREFOX, missingForFirefox, missingForWebKit, WEBKIT_DRIVER } from './debian.ts';
import { startChromium } from './drivers/chromium.ts';
import { startFirefox } from './drivers/firefox.ts';
import { startWebKit } from './drivers/webkit.ts';
import type { Engine, Feature } from './engine.ts';
import { oldChromium } from './old-chromium.ts';

/** What Chromium has, and Firefox by now. */
const CHROMIUM: readonly Feature[] = [
	...(['styles', 'popovers', 'index', 'highlights', 'printing', 'touch'] as const),
	// A build says by its files whether it offers to be kept.
	...(existsSync('dist/offline') ? (['offline'] as const) : []),
];

/** All engines that the site is promised to and that can be had on Debian. */
export const ENGINES: readonly Engine[] = [
	{
		name: 'Chromium of today',
		features: CHROMIUM,
		missing: () => (findBrowser() ? undefined : 'no Chromium; install the package “chromium”'),
		start: () => startChromium(findBrowser() ?? ''),
	},
	{
		name: 'Firefox ESR',
		features: CHROMIUM,
		missing: () => remedy(missingForFirefox()),
		start: () => startFirefox(FIREFOX),
	},
	{
		name: 'WebKitGTK, for Safari',
		features: ['styles', 'popovers', 'index', 'highlights'],
		missing: () => remedy(missingForWebKit()),
		start: () => startWebKit(WEBKIT_DRIVER),
	},
	oldEngine(143, CHROMIUM),
	oldEngine(107, ['styles', 'index', 'highlights', 'touch']),
	{ ...oldEngine(92, ['touch']), maySay: [/invalid source: ''wasm-unsafe-eval''/] },
];

function oldEngine(version: number, features: readonly Feature[]): Engine {
	const executable = oldChromium(version);
	return {
		name: `Chromium ${version}${version < 120 ? ', for old WebViews' : ''}`,
		features,
		missing: () =>
			existsSync(executable)
				? undefined
				: 'not unpacked; runs on Linux with x64 only, see tests/engines/install.ts',
		start: () => startChromium(executable),
	};
}

function remedy(packages: readonly string[]): string | undefined {
	return packages.length > 0 ? `install Debian’s ${packages.join(', ')}` : undefined;
}
