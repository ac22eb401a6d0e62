/** Under which licenses the packages are that this machine has, against a list of those we can take. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';

/** Licenses that ask for no more than that they are named, whatever the package is used for. */
const FREE = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'MIT AND Apache-2.0',
	'(MIT OR CC0-1.0)',
	'Python-2.0',
	'PSF-2.0',
	'WTFPL',
]);

/** Others, for packages that only build or test the site; no line of them comes to a reader. */
const ONLY_TOOLS: Readonly<Record<string, string>> = {
	'@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
	'@img/sharp-libvips-*': 'LGPL-3.0-or-later',
	'@resvg/resvg-js': 'MPL-2.0',
	'@resvg/resvg-js-*': 'MPL-2.0',
	'axe-core': 'MPL-2.0',
	'caniuse-lite': 'CC-BY-4.0',
	lightningcss: 'MPL-2.0',
	'lightningcss-*': 'MPL-2.0',
};

const lockFile = z.object({
	packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});
const manifest = z.object({
	name: z.string(),
	version: z.string(),
	license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
	/** How packages of before 2014 say it. */
	licenses: z.array(z.object({ type: z.string() })).optional(),
});

async function installed() {
	const { packages } = lockFile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
	const present = Object.entries(packages).filter(
		([folder]) => folder !== '' && existsSync(join(folder, 'package.json')),
	);
	return Promise.all(
		present.map(async ([folder, { integrity }]) => {
			const text = await readFile(join(folder, 'package.json'), 'utf8');
			const { name, version, license, licenses = [] } = manifest.parse(JSON.parse(text));
			const older = licenses.map(({ type }) => type).join(' OR ') || 'none';
			return {
				name,
				version,
				integrity,
				license: typeof license === 'object' ? license.type : (license ?? older),
			};
		}),
	);
}

/** The license for which a tool is on the list, by its name or the beginning of it. */
function ofTool(name: string): string | undefined {
	return (
		ONLY_TOOLS[name] ?? ONLY_TOOLS[name.replace(/(?<=-)(?:linux|darwin|win32|android).*$/, '*')]
	);
}

test('every package is under a license of the list', async () => {
	const packages = await installed();
	assert.ok(packages.length > 500);
	const others = packages.filter(
		({ name, license }) => !FREE.has(license) && ofTool(name) !== license,
	);
	assert.deepEqual(others, []);
});

test('every package that is here was fetched by its hash', async () => {
	const unhashed = (await installed()).filter(({ integrity }) => integrity === undefined);
	assert.deepEqual(unhashed, []);
});
