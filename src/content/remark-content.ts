/**
 * Hands on what was read in a section or an entry: the module that `@astrojs/mdx` makes of the file
 * exports it as `frontmatter.data`. Leaves pages of prose as they are.
 */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { FOLDERS } from './kinds.ts';

/** What such a module exports, beside what Astro adds. */
export interface MdxModule<T> {
	frontmatter: {
		/** What was read; `undefined` while the file cannot be read, which only development allows. */
		data?: T;
	};
}

/** The remark plugin; its place among others makes no difference. */
export function remarkContent() {
	return (root: Root, file: VFile): void => {
		const path = /content\/[^/]+\/[^/]+$/.exec(file.path.replaceAll('\\', '/'))?.[0] ?? '';
		const kind = [FOLDERS.sections, FOLDERS.entries].find(({ folder }) =>
			path.startsWith(`${folder}/`),
		);
		if (!kind) return;
		const { data } = kind.read({ file: path, source: readFileSync(file.path, 'utf8') });
		file.data.astro = { ...file.data.astro, frontmatter: { data } };
		// The data is rendered by typed components; as markup nobody would ask for the text.
		root.children = [];
	};
}
