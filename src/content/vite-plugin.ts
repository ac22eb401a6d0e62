/** Makes modules of content files, so that pages are built anew when a file changes. */
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { readerOf } from './kinds.ts';

/** What the module of a YAML file exports. */
export interface YamlModule<T> {
	/** What was read; `undefined` while the file cannot be read, which only development allows. */
	data?: T;
}

/** The Vite plugin; it stands before `@astrojs/mdx`, which cannot bear what is no MDX. */
export function contentFiles(): Plugin {
	let root = '';
	return {
		name: 'content-files',
		enforce: 'pre',
		configResolved: (config) => {
			root = config.root;
		},
		transform: {
			filter: { id: /\/content\/[^?]+\.(?:mdx|yaml)$/ },
			handler: (source, id) => {
				const file = posix.relative(root, id);
				const data = readerOf(file)?.({ file, source }).data;
				if (file.endsWith('.yaml')) {
					return {
						code: `export const data = ${JSON.stringify(data)};`,
						map: null,
						moduleType: 'js',
					};
				}
				// What cannot be read is a fault that the checks tell; the other pages stay.
				return data === undefined ? { code: '', map: null } : undefined;
			},
		},
	};
}
