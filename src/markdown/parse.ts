import type { FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * An MDX file as a syntax tree with line numbers, frontmatter included.
 *
 * @throws VFileMessage with `line` and `reason` where the file is not valid MDX.
 */
export function parseMdx(source: string): Root {
	return parser.parse(source);
}

/** The YAML between the `---` lines and the line it begins on; empty if there is none. */
export function frontmatterOf(root: Root): { yaml: string; line: number } {
	const node = root.children.find((child) => child.type === 'yaml');
	return { yaml: node?.value ?? '', line: (node?.position?.start.line ?? 0) + 1 };
}

/** The paragraphs of running text. */
export function paragraphsOf(root: Root): Paragraph[] {
	return root.children.filter((child) => child.type === 'paragraph');
}

/** The footnote definitions, which hold the notes. */
export function noteDefinitionsOf(root: Root): FootnoteDefinition[] {
	return root.children.filter((child) => child.type === 'footnoteDefinition');
}

/** What stands in a section file and is neither frontmatter, running text nor a note. */
export function strayBlocksOf(root: Root): RootContent[] {
	const known = new Set(['yaml', 'paragraph', 'footnoteDefinition']);
	return root.children.filter((child) => !known.has(child.type));
}
