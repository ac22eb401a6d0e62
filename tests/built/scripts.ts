import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sitePaths } from '../site-paths.ts';

/** A script as the build wrote it. */
export interface BuiltScript {
	/** Its file, or the first page that it stands in. */
	name: string;
	text: string;
}

const INLINE = /<script\b(?![^>]*json)[^>]*>(.+?)<\/script>/gs;

/** Pagefind's own files; where an engine cannot run them the search does without. */
const FOREIGN = `pagefind${path.sep}`;

/** Every script of ours, those that stand in pages included, each once. */
export function builtScripts(): BuiltScript[] {
	const names = new Map<string, string>();
	for (const { file } of sitePaths()) {
		const html = readFileSync(path.join('dist', file), 'utf8');
		for (const [, text = ''] of html.matchAll(INLINE)) {
			if (!names.has(text)) names.set(text, file);
		}
	}
	const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.js') && !file.startsWith(FOREIGN),
	);
	return [
		...[...names].map(([text, name]) => ({ name, text })),
		...files.map((name) => ({ name, text: readFileSync(path.join('dist', name), 'utf8') })),
	];
}
