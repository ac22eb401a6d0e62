/** Makes modules of content files, so that pages are built anew when a file changes. */
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { FOLDERS, readerOf } from './kinds.ts';

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
				if (file.endsWith('.yaml')) return yamlModule(data);
				// Sections and entries are read already, and remark-content.ts hands on what was read; what
				// cannot be read is a fault that the checks tell. Either leaves MDX nothing to parse.
				const hasText = file.startsWith(`${FOLDERS.pages.folder}/`) && data !== undefined;
				return hasText ? undefined : { code: '', map: null };
			},
		},
	};
}

/** As text the data is one word of its module, which the bundler and Node read the faster. */
function yamlModule(data: unknown) {
	const text = JSON.stringify(JSON.stringify(data));
	const value = data === undefined ? 'undefined' : `JSON.parse(${text})`;
	return { code: `export const data = ${value};`, map: null, moduleType: 'js' as const };
}
