import type { FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../model/fault.ts';

/** As `@astrojs/mdx` parses with the plugins of `astro.config.mjs`, for readers that run without it. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The body of an MDX file as a syntax tree with line numbers.
 *
 * @throws VFileMessage with `line` and `reason` where it is not valid MDX.
 */
export function parseMdx(body: string): Root {
	return parser.parse(body);
}

/** The same, or the fault that the file is not valid MDX. */
export function parsedOrFault(file: string, body: string): Root | Fault {
	try {
		return parseMdx(body);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const line = 'line' in error && typeof error.line === 'number' ? error.line : undefined;
		return {
			file,
			line,
			problem: `not valid MDX: ${error.message}`,
			remedy: 'take out the { or < that is not meant as markup',
		};
	}
}

/** The paragraphs of running text. */
export function paragraphsOf(root: Root): Paragraph[] {
	return root.children.filter((child) => child.type === 'paragraph');
}

/** The footnote definitions, which hold the notes. */
export function noteDefinitionsOf(root: Root): FootnoteDefinition[] {
	return root.children.filter((child) => child.type === 'footnoteDefinition');
}

/** The blocks of other kinds than those that a file may have. */
export function strayBlocksOf(root: Root, known: readonly RootContent['type'][]): RootContent[] {
	return root.children.filter((child) => !known.includes(child.type));
}
