/** A page of prose about the site: `content/pages/<name>-<language>.mdx`. */
import type { Nodes } from 'mdast';
import type { Reference } from '../model/reference.ts';
import type { SourceFile } from './files.ts';
import { cutFrontmatter } from './frontmatter.ts';
import type { LineFault } from './line-fault.ts';
import { parsedOrFault } from './parse.ts';
import type { Reading } from './reading.ts';
import { readComponent, type Component } from './references.ts';

/** What a page names, with the line on which it does. */
export interface WrittenPage {
	references: { reference: Reference; line: number }[];
}

/** Reads a page as far as it is checked; `@astrojs/mdx` renders it. */
export function readPage({ file, source }: SourceFile): Reading<WrittenPage> {
	const { body } = cutFrontmatter(source);
	const nothing = { file, data: undefined, lineOf: () => 1 };
	const root = parsedOrFault(file, body);
	if ('problem' in root) return { ...nothing, faults: [root] };
	const references: WrittenPage['references'] = [];
	const faults: LineFault[] = [];
	for (const node of walk(root)) {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'mdxjsEsm') {
			const remedy = 'remove it: the components of src/model/reference.ts are there without it';
			faults.push({ line, rule: 'markup', problem: 'an import or export in a page', remedy });
		} else if (isComponent(node)) {
			const read = readComponent(node);
			if ('reference' in read) references.push({ reference: read.reference, line });
			else faults.push({ line, rule: 'markup', ...read });
		}
	}
	const found = faults.map((fault) => ({ file, ...fault }));
	return { ...nothing, data: { references }, faults: found };
}

/** JSX tells components from HTML by their first letter. */
function isComponent(node: Nodes): node is Component {
	const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
	return isElement && /^\p{Lu}/u.test(node.name ?? '');
}

function* walk(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child);
}
