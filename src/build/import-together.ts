import { posix } from 'node:path';

/** What is read here of a file that the bundler has made. */
export interface MadeScript {
	type: 'chunk';
	fileName: string;
	/** The files that it imports before it runs, and those that it may import later. */
	imports: string[];
	dynamicImports: string[];
	code: string;
}

/** All files of a bundle by their names. */
export type Bundle = Record<string, MadeScript | { type: 'asset' }>;

/**
 * A plugin of the bundler: what a script that is fetched later imports is fetched beside it, not when
 * it has come, since each such step is a way to the host and back. Vite does so for the scripts of
 * pages (https://vite.dev/guide/features#async-chunk-loading-optimization), not for workers, which is
 * how ours are made.
 */
export function importTogether() {
	return {
		name: 'import-together',
		generateBundle(_: unknown, bundle: Bundle): void {
			for (const script of scriptsOf(bundle)) {
				const here = importedBy(bundle, script.fileName);
				for (const later of script.dynamicImports) {
					const parts = [...importedBy(bundle, later)].filter((part) => !here.has(part));
					script.code = withParts(script, later, parts);
				}
			}
		},
	};
}

function scriptsOf(bundle: Bundle): MadeScript[] {
	return Object.values(bundle).filter((file) => file.type === 'chunk');
}

/** A file and all that it imports before it runs. */
function importedBy(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
	found.add(file);
	const script = bundle[file];
	for (const part of script?.type === 'chunk' ? script.imports : []) {
		if (!found.has(part)) importedBy(bundle, part, found);
	}
	return found;
}

function withParts({ fileName, code }: MadeScript, later: string, parts: string[]): string {
	const path = (file: string) => `./${posix.relative(posix.dirname(fileName), file)}`;
	const others = parts.filter((part) => part !== later).map(path);
	if (others.length === 0) return code;
	return ['`', '"', "'"].reduce((text, mark) => {
		const call = `import(${mark}${path(later)}${mark})`;
		// Where one of them cannot be had, the script itself fails, which is told where it is asked for.
		const beside = `...${JSON.stringify(others)}.map(e=>import(e).catch(()=>0))`;
		return text.replaceAll(call, `[${call},${beside}][0]`);
	}, code);
}
