/**
 * Runs before the test with a screen reader: brings Debian’s packages for it to this machine. What
 * cannot be had is named here and by the test, which is then left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingPackages } from './debian.ts';

const MINUTE = 60_000;

function apt(...args: string[]): void {
	process.stdout.write(`apt-get ${args.join(' ')}\n`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', args, { stdio: 'inherit', timeout: 10 * MINUTE, env });
}

const packages = missingPackages();
if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
	apt('update');
	apt('install', '--yes', '--no-install-recommends', ...packages);
}
for (const name of missingPackages()) process.stdout.write(`left out: ${name} is not here\n`);
