import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import type { Term } from '../model/term.ts';
import { parseMdx } from './parse.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkSentencePairs } from './remark-sentence-pairs.ts';
import { remarkTermMarks } from './remark-term-marks.ts';

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

const TERMS: Term[] = [
	{ id: 'debt', forms: ['债务'], renderings: ['debt'], hasEntry: true },
	{ id: 'plans', forms: ['部署'], renderings: ['plans'], hasEntry: false },
];

function transformed(source: string, path: string): string {
	const root = parseMdx(source);
	const file = new VFile({ path });
	remarkNotes()(root, file);
	remarkTermMarks({ terms: TERMS })(root, file);
	remarkSentencePairs()(root, file);
	return outline(root);
}

const SOURCE =
	'第一句。\nOne.[^a]\n\n第二句。\nTwo.\n\n[^a]:\n    term: decision, plan\n    注。\n    Note.';

test('paragraphs become pairs with their ids, footnotes become notes', () => {
	assert.equal(
		transformed(SOURCE, '/x/content/decision/2-3-digital-economy.mdx'),
		[
			'<SentencePair id=2-3.1.1><Fragment slot=zh>第一句。</><Fragment slot=en>One.',
			'<NoteMark id=2-3-a mark=2-3-1-en number=1></></></>',
			'<SentencePair id=2-3.2.1><Fragment slot=zh>第二句。</><Fragment slot=en>Two.</></>',
			'<NoteList><NoteGroup sentence=2-3.1.1>',
			'<Note id=2-3-a number=1 kind=term sources=decision plan mark=2-3-1 markedIn=en><NotePair>',
			'<Fragment slot=zh>注。</><Fragment slot=en>Note.</></></></></>',
		].join(''),
	);
});

test('a note may be marked in both halves and again; its marks have ids of their own', () => {
	const note = (name: string) => `[^${name}]:\n    term: decision\n    注。\n    Note.`;
	assert.equal(
		transformed(
			`一[^b]二。\nOne[^a] two.[^b]\n三[^b]。\nThree.\n\n${note('a')}\n\n${note('b')}`,
			'/x/content/decision/6-delivery.mdx',
		),
		[
			'<SentencePair id=6.1.1><Fragment slot=zh>一<NoteMark id=6-b mark=6-1-zh number=1></>二。</>',
			'<Fragment slot=en>One<NoteMark id=6-a mark=6-2-en number=2></> two.',
			'<NoteMark id=6-b mark=6-1-en number=1></></></>',
			'<SentencePair id=6.1.2><Fragment slot=zh>三<NoteMark id=6-b mark=6-1-zh-2 number=1></>。</>',
			'<Fragment slot=en>Three.</></>',
			'<NoteList><NoteGroup sentence=6.1.1>',
			'<Note id=6-b number=1 kind=term sources=decision mark=6-1 markedIn=zh en><NotePair>',
			'<Fragment slot=zh>注。</><Fragment slot=en>Note.</></></>',
			'<Note id=6-a number=2 kind=term sources=decision mark=6-2 markedIn=en><NotePair>',
			'<Fragment slot=zh>注。</><Fragment slot=en>Note.</></></></></>',
		].join(''),
	);
});

test('terms with an entry are marked in both languages, the first use of each set apart', () => {
	assert.equal(
		transformed(
			'债务[^a]，债务部署。\nDebt and plans for debts.\n\n[^a]:\n    term: decision, plan\n    注。\n    Note.',
			'/x/content/decision/0-preamble.mdx',
		),
		[
			'<SentencePair id=0.1.1><Fragment slot=zh><TermMark id=debt first=true>债务</>',
			'<NoteMark id=0-a mark=0-1-zh number=1></>，<TermMark id=debt>债务</>部署。</>',
			'<Fragment slot=en><TermMark id=debt first=true>Debt</> and plans for ',
			'<TermMark id=debt>debts</>.</></>',
			'<NoteList><NoteGroup sentence=0.1.1>',
			'<Note id=0-a number=1 kind=term sources=decision plan mark=0-1 markedIn=zh><NotePair>',
			'<Fragment slot=zh>注。</><Fragment slot=en>Note.</></></></></>',
		].join(''),
	);
});

test('files that are not of the decision stay as they are', () => {
	assert.equal(transformed('第一句。\nOne.', '/x/content/pages/about-en.mdx'), '第一句。\nOne.');
});
