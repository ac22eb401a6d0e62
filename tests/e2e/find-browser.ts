import { existsSync } from 'node:fs';
import { chromium } from 'playwright/test';

/** The Chromium without windows, which is what Playwright runs too; it takes half the time. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Where distributions put Chromium, if Playwright's own is not installed. */
const SYSTEM_BROWSERS = [
	HEADLESS_SHELL,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
];

/** The Chromium to test in: Playwright's own, else the system's; `undefined` if there is none. */
export function findBrowser(): string | undefined {
	return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/** A Chromium with all that readers have, such as the memory of pages that Back returns to. */
export function findWholeBrowser(): string | undefined {
	const known = [chromium.executablePath(), ...SYSTEM_BROWSERS];
	return known.find((path) => path !== HEADLESS_SHELL && existsSync(path));
}

/** Chromium refuses its sandbox to root, which is who runs tests in most containers. */
export function browserArguments(): string[] {
	return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
