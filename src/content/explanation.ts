import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { BASES, type Basis } from '../model/glossary.ts';
import type { LineFault } from './line-fault.ts';
import { readLines } from './lines.ts';
import type { LinePair } from './pairs.ts';

/** What an entry says of its term on one basis. */
export interface ExplanationBlock extends LinePair {
	basis: Basis;
}

/**
 * The explanation of a glossary entry: headings that name the basis, each with one paragraph of two
 * lines, Chinese and English.
 */
export function readExplanation(root: Root): { blocks: ExplanationBlock[]; faults: LineFault[] } {
	const blocks: ExplanationBlock[] = [];
	const faults: LineFault[] = [];
	let basis: Basis | undefined;
	for (const node of root.children) {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'heading') {
			const name = toString(node);
			const place = BASES.findIndex((one) => one === name);
			basis = BASES[place];
			if (basis && blocks.every((block) => BASES.indexOf(block.basis) < place)) continue;
			faults.push({
				line,
				rule: 'explanation',
				problem: `“${name}” is no basis of an explanation, or is there twice or too late`,
				remedy: `use each of ${BASES.join(', ')} once at most, in this order`,
			});
			continue;
		}
		const read = node.type === 'paragraph' ? readLines(node) : { lines: [], faults: [] };
		const [zh, en, ...more] = read.lines;
		if (basis && zh && en && more.length === 0 && /[a-z]{2}/i.test(en.text)) {
			blocks.push({ basis, zh, en });
			faults.push(...read.faults);
		} else {
			const problem = 'a block of an explanation that is not one Chinese and one English line';
			const remedy = 'write a ## heading, a Chinese line and, below it, an English line';
			faults.push({ line, rule: 'explanation', problem, remedy });
		}
	}
	return { blocks, faults };
}
