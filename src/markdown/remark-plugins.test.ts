import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { parseMdx } from './parse.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkSentencePairs } from './remark-sentence-pairs.ts';

/** The tree as nested names: components with their attributes, text as it stands. */
function outline(node: Nodes): string {
	if (node.type === 'text') return node.value;
	const inner = 'children' in node ? node.children.map(outline).join('') : '';
	if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return inner;
	const attributes = node.attributes.map((one) =>
		one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
			? ` ${one.name}=${one.value}`
			: '',
	);
	return `<${node.name ?? ''}${attributes.join('')}>${inner}</>`;
}

function transformed(source: string, path: string): string {
	const root = parseMdx(source);
	const file = new VFile({ path });
	remarkNotes()(root, file);
	remarkSentencePairs()(root, file);
	return outline(root);
}

const SOURCE = '第一句。\nOne.[^a]\n\n第二句。\nTwo.\n\n[^a]: 注。\n  Note.';

test('paragraphs become pairs with their ids, footnotes become notes', () => {
	assert.equal(
		transformed(SOURCE, '/x/content/decision/2-3-digital-economy.mdx'),
		[
			'<SentencePair id=2-3.1.1><Fragment slot=zh>第一句。</><Fragment slot=en>One.',
			'<NoteMark id=2-3-a number=1></></></>',
			'<SentencePair id=2-3.2.1><Fragment slot=zh>第二句。</><Fragment slot=en>Two.</></>',
			'<NoteList><Note id=2-3-a number=1><NotePair>',
			'<Fragment slot=zh>注。</><Fragment slot=en>Note.</></></></>',
		].join(''),
	);
});

test('files that are not of the decision stay as they are', () => {
	assert.equal(transformed('第一句。\nOne.', '/x/content/pages/about-en.mdx'), '第一句。\nOne.');
});
