/** Runs before the browser tests: sees to it that there is a Chromium, or says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright/test';
import { findBrowser, findWholeBrowser, HEADLESS_SHELL } from './find-browser.ts';

const isRoot = process.getuid?.() === 0;
const MINUTE = 60_000;

function run(command: string, ...args: string[]): void {
	process.stdout.write(`${[command, ...args].join(' ')}\n`);
	spawnSync(command, args, { stdio: 'inherit', timeout: 10 * MINUTE });
}

function installFromPlaywright(): void {
	run('playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
}

/** Playwright's download is not reachable everywhere; Debian's packages often are. */
function installFromDebian(...browsers: string[]): void {
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	run('apt-get', 'update');
	run('apt-get', 'install', '--yes', 'fonts-noto-cjk', ...browsers);
}

if (!findBrowser()) installFromPlaywright();
const isWhole = existsSync(chromium.executablePath());
if (!isWhole && !(existsSync(HEADLESS_SHELL) && findWholeBrowser())) {
	installFromDebian('chromium', 'chromium-headless-shell');
}
if (!findBrowser()) {
	process.stderr.write(
		'No Chromium found: run “npx playwright install --with-deps chromium”, or install the package “chromium” of your system.\n',
	);
	process.exitCode = 1;
}
