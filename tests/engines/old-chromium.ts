import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import manifest from './old-chromium/package.json' with { type: 'json' };

/** The npm project that holds the packed browsers, apart from the site's own packages. */
export const OLD_CHROMIUM = fileURLToPath(new URL('old-chromium', import.meta.url));

/** The names of its packages, such as `chromium-92`. */
const PACKAGES = Object.keys(manifest.dependencies);

/** Where the Chromium of a version is, once unpacked. */
export function oldChromium(version: number): string {
	return `${folderOf(`chromium-${version}`)}/chromium`;
}

/** Whether a package has yet to be fetched. */
export function isPackageMissing(): boolean {
	return PACKAGES.some((name) => !existsSync(folderOf(name)));
}

/** Unpacks each Chromium whose package is there, unless that is done. */
export async function unpackChromium(): Promise<void> {
	for (const folder of PACKAGES.map(folderOf)) {
		const [packed, executable] = [`${folder}/chromium.br`, `${folder}/chromium`];
		if (existsSync(executable) || !existsSync(packed)) continue;
		// Under another name until it is whole.
		const part = `${executable}.part`;
		const file = createWriteStream(part, { mode: 0o755 });
		await pipeline(createReadStream(packed), createBrotliDecompress(), file);
		await rename(part, executable);
	}
}

function folderOf(name: string): string {
	return `${OLD_CHROMIUM}/node_modules/${name}/bin`;
}
