import { existsSync } from 'node:fs';

/** Debian’s packages by the programs of theirs that are run. */
const PROGRAMS = {
	'/usr/bin/orca': 'orca',
	'/usr/bin/firefox-esr': 'firefox-esr',
	'/usr/bin/Xvfb': 'xvfb',
	'/usr/bin/xdotool': 'xdotool',
	'/usr/bin/dbus-run-session': 'dbus-daemon',
	'/usr/bin/gdbus': 'libglib2.0-bin',
	'/usr/bin/speech-dispatcher': 'speech-dispatcher',
	'/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
} as const;

/** Those that are not here. */
export function missingPackages(): string[] {
	return Object.entries(PROGRAMS).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
}
