import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAMES } from './frame.ts';
import { industryTree, type TreeNode } from './industry-tree.ts';

const leaf = (label: string): TreeNode => ({ label, href: `#${label}`, mark: label });
const root: TreeNode = {
	label: 'Industries',
	href: '#',
	children: [
		{ label: 'One', href: '#1', children: [leaf('a'), leaf('a long name '.repeat(12)), leaf('c')] },
		{ label: 'Two', href: '#2', children: [leaf('d')] },
	],
};

for (const frame of FRAMES) {
	const tree = industryTree(root, 'en', frame);

	test(`${frame.name}: every node is placed once and joined to its parent`, () => {
		assert.equal(tree.nodes.length, 7);
		assert.equal(tree.branches.length, 6);
		assert.ok(tree.branches.every((path) => path.startsWith('M')));
	});

	test(`${frame.name}: technologies stand below each other with room for all their lines`, () => {
		const leaves = tree.nodes.filter(({ depth }) => depth === 2);
		for (const [index, node] of leaves.entries()) {
			const next = leaves[index + 1];
			const bottom = node.label.y + (node.label.lines.length - 1) * frame.lineHeight;
			assert.ok(bottom + frame.lineHeight <= (next?.label.y ?? tree.height + frame.lineHeight));
		}
	});
}
