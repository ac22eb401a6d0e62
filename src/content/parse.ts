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
		return {
			file,
			line: lineOf(error, body),
			rule: 'mdx',
			problem: `not valid MDX: ${error.message}`,
			remedy: 'take out the { or < that is not meant as markup',
		};
	}
}

/**
 * The line of a parser's message; what is left open to the end is on the last line that has text. The
 * place of a tag that is not closed stands only in the words of the message.
 */
function lineOf(error: Error, body: string): number | undefined {
	const told = 'line' in error && typeof error.line === 'number' ? error.line : undefined;
	const line = told ?? Number(/\((\d+):\d+/.exec(error.message)?.[1] ?? Number.NaN);
	return Number.isNaN(line) ? undefined : Math.min(line, body.trimEnd().split('\n').length);
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
