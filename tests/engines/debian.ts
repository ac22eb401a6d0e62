import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian's packages put the programs that are run. */
export const FIREFOX = '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const GJS = '/usr/bin/gjs';
const XVFB = '/usr/bin/Xvfb';

/** Asks for the part of WebKit that has no program of its own. */
const WEBKIT_BINDING = "imports.gi.versions.WebKit2 = '4.1'; imports.gi.WebKit2;";

/** Debian's packages for Firefox that are not here. */
export function missingForFirefox(): string[] {
	return existsSync(FIREFOX) ? [] : ['firefox-esr'];
}

/** Debian's packages for WebKitGTK that are not here: a driver, a window for it, a screen for that. */
export function missingForWebKit(): string[] {
	const hasBinding = spawnSync(GJS, ['-c', WEBKIT_BINDING]).status === 0;
	return [
		...(existsSync(WEBKIT_DRIVER) ? [] : ['webkit2gtk-driver']),
		...(existsSync(XVFB) ? [] : ['xvfb']),
		...(existsSync(GJS) ? [] : ['gjs']),
		...(hasBinding ? [] : ['gir1.2-webkit2-4.1']),
	];
}
