/**
 * Runs before the engine tests: brings what can be had of the engines to this machine. What cannot
 * be had is left out, and the tests say so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingForFirefox, missingForWebKit } from './debian.ts';
import { isPackageMissing, OLD_CHROMIUM, unpackChromium } from './old-chromium.ts';

const MINUTE = 60_000;

function run(command: string, ...args: string[]): void {
	process.stdout.write(`${[command, ...args].join(' ')}\n`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { stdio: 'inherit', timeout: 10 * MINUTE, env });
}

const packages = [...missingForFirefox(), ...missingForWebKit()];
if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
	run('apt-get', 'update');
	run('apt-get', 'install', '--yes', '--no-install-recommends', ...packages, 'fonts-noto-cjk');
}
if (process.platform === 'linux' && process.arch === 'x64') {
	if (isPackageMissing()) run('npm', 'ci', '--prefix', OLD_CHROMIUM);
	await unpackChromium();
}
