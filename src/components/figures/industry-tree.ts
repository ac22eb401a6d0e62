/**
 * Industries and the technologies named for each, as a tree: on a wide screen it grows from left to
 * right, on a phone it is an outline that grows downwards.
 */
import { cluster, hierarchy } from 'd3-hierarchy';
import { curveBumpX, curveStepBefore, link } from 'd3-shape';
import type { Language } from '../../model/language.ts';
import type { Frame } from './frame.ts';
import { rounded, type Label } from './label.ts';
import { textLines } from './text-lines.ts';

/** What a node is called and what is below it. */
export interface TreeNode {
	label: string;
	/** Where its mark leads. */
	href: string;
	/** Name of its mark; a technology has one. */
	mark?: string;
	children?: TreeNode[];
}

/** A node in its place: the root has depth 0, industries 1, technologies 2. */
export interface PlacedNode {
	label: Label;
	href: string;
	mark: string | undefined;
	depth: number;
	/** Its dot. */
	x: number;
	y: number;
}

/** The tree: its height, the lines between nodes as SVG path data, and the nodes from top to bottom. */
export interface IndustryTree {
	height: number;
	branches: string[];
	nodes: PlacedNode[];
}

/** Where the dots of each depth stand and how wide the labels right of them may be. */
const COLUMNS = {
	narrow: [
		{ x: 5, width: 310 },
		{ x: 19, width: 296 },
		{ x: 39, width: 276 },
	],
	wide: [
		{ x: 5, width: 118 },
		{ x: 146, width: 196 },
		{ x: 366, width: 382 },
	],
} as const;

const LABEL_GAP = 11;
const NODE_GAP = { narrow: 9, wide: 7 } as const;
/** Between the last technology of an industry and the next industry. */
const GROUP_GAP = { narrow: 12, wide: 12 } as const;

/** Lays the tree out. */
export function industryTree(root: TreeNode, language: Language, frame: Frame): IndustryTree {
	const columns = COLUMNS[frame.name];
	const sized = hierarchy(root);
	const lines = new Map(
		sized.descendants().map((node) => {
			const width = columns[node.depth]?.width ?? frame.width;
			return [node.data, textLines(node.data.label, language, width, frame.fontSize)];
		}),
	);
	const tall = (node: TreeNode) => (lines.get(node)?.length ?? 1) * frame.lineHeight;
	const centers = frame.name === 'wide' ? besideEachOther() : belowEachOther();
	const bottom = Math.max(
		...sized.descendants().map(({ data }) => (centers.get(data) ?? 0) + tall(data) / 2),
	);
	const place = (node: TreeNode, depth: number) => ({
		x: columns[depth]?.x ?? 0,
		y: rounded(centers.get(node) ?? 0),
	});
	const branch = link(frame.name === 'wide' ? curveBumpX : curveStepBefore);
	return {
		height: rounded(bottom + 2),
		branches: sized.links().map(({ source, target }) => {
			const from = place(source.data, source.depth);
			const to = place(target.data, target.depth);
			return branch({ source: [from.x, from.y], target: [to.x, to.y] }) ?? '';
		}),
		nodes: sized
			.descendants()
			.map(({ data, depth }) => {
				const { x, y } = place(data, depth);
				const first = y - tall(data) / 2 + frame.lineHeight * 0.74;
				const label = { x: x + LABEL_GAP, y: rounded(first), lines: lines.get(data) ?? [] };
				return { label, href: data.href, mark: data.mark, depth, x, y };
			})
			.toSorted((a, b) => a.y - b.y || a.depth - b.depth),
	};

	/** Leaves one below the other, each node level with the middle of its own. */
	function besideEachOther(): Map<TreeNode, number> {
		const gap = NODE_GAP[frame.name];
		const placed = cluster<TreeNode>()
			.nodeSize([1, 1])
			.separation(
				(a, b) =>
					(tall(a.data) + tall(b.data)) / 2 + (a.parent === b.parent ? gap : gap + GROUP_GAP.wide),
			)(hierarchy(root));
		const top = Math.min(...placed.descendants().map(({ data, x }) => x - tall(data) / 2));
		return new Map(placed.descendants().map(({ data, x }) => [data, x - top + 2]));
	}

	/** Every node below the one before, children after their parent. */
	function belowEachOther(): Map<TreeNode, number> {
		let y = 2;
		const found = new Map<TreeNode, number>();
		for (const { data, depth } of inReadingOrder(hierarchy(root))) {
			if (depth === 1) y += GROUP_GAP.narrow;
			found.set(data, y + tall(data) / 2);
			y += tall(data) + NODE_GAP.narrow;
		}
		return found;
	}
}

function inReadingOrder(root: ReturnType<typeof hierarchy<TreeNode>>) {
	const nodes: { data: TreeNode; depth: number }[] = [];
	root.eachBefore(({ data, depth }) => nodes.push({ data, depth }));
	return nodes;
}
