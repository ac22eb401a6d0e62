/** An MDX file cut into its frontmatter and its body. */
export interface CutFile {
	/** The YAML between the `---` lines; empty if there is none. */
	yaml: string;
	/** One-based line on which it begins. */
	line: number;
	/** The rest, after as many empty lines as the frontmatter has, so that lines keep their numbers. */
	body: string;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?=\r?\n|$)/m;

/** Cuts a file as Astro does, which hands `@astrojs/mdx` the body only. */
export function cutFrontmatter(source: string): CutFile {
	const found =
		source.startsWith('---') || source.startsWith('\uFEFF') ? FRONTMATTER.exec(source) : null;
	if (!found) return { yaml: '', line: 1, body: source };
	const [block, yaml = ''] = found;
	const body = block.replace(/[^\r\n]/g, '') + source.slice(block.length);
	return { yaml, line: 2, body };
}
