import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSection } from '../content/section-file.ts';
import type { Term } from '../model/term.ts';
import { markText, type TextPiece } from './marked-text.ts';

const TERMS: Term[] = [
	{ id: 'debt', forms: ['债务'], renderings: ['debt'], hasEntry: true },
	{ id: 'local-debt', forms: ['地方债务'], renderings: ['local debt'], hasEntry: false },
	{ id: 'plans', forms: ['部署'], renderings: ['plans'], hasEntry: false },
];

/** Pieces as text: `<debt!债务>` is the first mark of a term, `[1 a]` the mark of note 1. */
function outline(pieces: readonly TextPiece[]): string {
	return pieces
		.map((piece) => {
			if (piece.kind === 'words') return piece.text;
			if (piece.kind === 'term') return `<${piece.term}${piece.isFirst ? '!' : ''} ${piece.text}>`;
			return `[${piece.number} ${piece.mark}]`;
		})
		.join('');
}

function marked(body: string, file = 'content/decision/2-3-digital-economy.mdx') {
	const source = `---\ntitle: { zh: 题, en: Title }\n---\n\n${body}`;
	const { data } = readSection({ file, source });
	assert.ok(data);
	const { paragraphs, notes } = markText(data, TERMS);
	return {
		sentences: paragraphs.map((sentences) =>
			sentences.map(({ id, zh, en }) => [id, outline(zh), outline(en)]),
		),
		notes: notes.map(({ sentence, notes: own }) => [sentence, own.map((note) => note.id)]),
	};
}

const note = (name: string) => `\n\n[^${name}]:\n    term: decision\n    注。\n    Note.`;

test('sentences have their ids, notes belong to the sentence of their first mark', () => {
	assert.deepEqual(marked(`第一句。\nOne.[^a]\n\n第二句。\nTwo.${note('a')}`), {
		sentences: [[['2-3.1.1', '第一句。', 'One.[1 2-3-1-en]']], [['2-3.2.1', '第二句。', 'Two.']]],
		notes: [['2-3.1.1', ['2-3-a']]],
	});
});

test('a note may be marked in both halves and again; its marks have ids of their own', () => {
	assert.deepEqual(
		marked(
			`一[^b]二。\nOne[^a] two.[^b]\n三[^b]。\nThree.${note('a')}${note('b')}`,
			'content/decision/6-delivery.mdx',
		),
		{
			sentences: [
				[
					['6.1.1', '一[1 6-1-zh]二。', 'One[2 6-2-en] two.[1 6-1-en]'],
					['6.1.2', '三[1 6-1-zh-2]。', 'Three.'],
				],
			],
			notes: [['6.1.1', ['6-b', '6-a']]],
		},
	);
});

test('terms with an entry are marked in both languages, the first of each set apart', () => {
	assert.deepEqual(
		marked(`债务[^a]，债务部署。\nDebt and plans for debts.${note('a')}`).sentences,
		[
			[
				[
					'2-3.1.1',
					'<debt! 债务>[1 2-3-1-zh]，<debt 债务>部署。',
					'<debt! Debt> and plans for <debt debts>.',
				],
			],
		],
	);
});

test('a longer term without an entry keeps the shorter from being marked in its place', () => {
	assert.deepEqual(marked('地方债务，债务。\nLocal debt, debt.').sentences, [
		[['2-3.1.1', '地方债务，<debt! 债务>。', 'Local debt, <debt! debt>.']],
	]);
});

test('a term that the mark of a note interrupts is not marked', () => {
	assert.deepEqual(marked(`债[^a]务。\nThe debt.${note('a')}`).sentences, [
		[['2-3.1.1', '债[1 2-3-1-zh]务。', 'The <debt! debt>.']],
	]);
});
