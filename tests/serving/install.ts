/**
 * Runs before the tests of serving: brings the servers that Debian has to this machine. What cannot be
 * had is left out, and is named here and by the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingPackages } from './debian.ts';

const MINUTE = 60_000;

function apt(...args: string[]): void {
	process.stdout.write(`apt-get ${args.join(' ')}\n`);
	// The tests start the servers themselves; the system must not.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	spawnSync('apt-get', args, { stdio: 'inherit', timeout: 10 * MINUTE, env });
}

const packages = missingPackages();
if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
	apt('update');
	for (const name of packages) apt('install', '--yes', '--no-install-recommends', name);
}
for (const name of missingPackages()) process.stdout.write(`left out: ${name} is not here\n`);
