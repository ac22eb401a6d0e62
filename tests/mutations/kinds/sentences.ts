/** Sentences dropped, moved, joined and cut. */
import { drawn, lineKind, type MutationKind } from '../kind.ts';

const SECTIONS = /^content\/decision\/.*\.mdx$/;

/** Whether a line is the Chinese of a sentence: not in the frontmatter, not in a note. */
export function isChinese(line: string, index: number, lines: readonly string[]): boolean {
	return /^[\p{Script=Han}“（]/u.test(line) && index > lines.indexOf('---', 1);
}

const hasNext: typeof isChinese = (line, index, lines) =>
	isChinese(line, index, lines) && isChinese(lines[index + 2] ?? '', index + 2, lines);

const [zh, en] = [0, 1];

/** The lines from an index on, taken out and put back in another order. */
function reorder(lines: string[], index: number, order: readonly number[]): void {
	const old = lines.slice(index, index + Math.max(...order, 1) + 1);
	lines.splice(index, old.length, ...order.map((place) => old[place] ?? ''));
}

export const sentenceKinds: readonly MutationKind[] = [
	lineKind('a sentence dropped', SECTIONS, isChinese, (lines, at) => void lines.splice(at, 2)),
	lineKind('a Chinese line dropped', SECTIONS, isChinese, (lines, at) => void lines.splice(at, 1)),
	lineKind(
		'an English line dropped',
		SECTIONS,
		isChinese,
		(lines, at) => void lines.splice(at + 1, 1),
	),
	lineKind('a sentence repeated', SECTIONS, isChinese, (lines, at) => {
		lines.splice(at, 0, ...lines.slice(at, at + 2));
	}),
	lineKind('two sentences swapped', SECTIONS, hasNext, (lines, at) => {
		reorder(lines, at, [2, 3, 0, 1]);
	}),
	lineKind('two Chinese lines swapped', SECTIONS, hasNext, (lines, at) => {
		reorder(lines, at, [2, 1, 0, 3]);
	}),
	lineKind('two English lines of a paragraph swapped', SECTIONS, hasNext, (lines, at) => {
		reorder(lines, at, [0, 3, 2, 1]);
	}),
	lineKind('Chinese and English swapped', SECTIONS, isChinese, (lines, at) => {
		reorder(lines, at, [en, zh]);
	}),
	lineKind('two sentences merged', SECTIONS, hasNext, (lines, at) => {
		const [a = '', b = '', c = '', d = ''] = lines.slice(at, at + 4);
		lines.splice(at, 4, a + c, `${b} ${d}`);
	}),
	lineKind(
		'a sentence split',
		SECTIONS,
		(line, ...place) => isChinese(line, ...place) && line.includes('，'),
		(lines, at) => {
			const [a = '', b = ''] = lines.slice(at, at + 2);
			const cut = a.indexOf('，') + 1;
			const words = b.split(' ');
			lines.splice(
				at,
				2,
				a.slice(0, cut),
				words.slice(0, 3).join(' '),
				a.slice(cut),
				words.slice(3).join(' '),
			);
		},
	),
	lineKind('a paragraph split', SECTIONS, hasNext, (lines, at) => void lines.splice(at + 2, 0, '')),
	lineKind(
		'two paragraphs merged',
		SECTIONS,
		(line, at, lines) =>
			line === '' &&
			isChinese(lines[at + 1] ?? '', at + 1, lines) &&
			!lines[at - 1]?.startsWith('---'),
		(lines, at) => void lines.splice(at, 1),
	),
	{
		name: 'English of another section',
		isDecidable: true,
		make: (files, random) => {
			const names = [...files.keys()].filter((one) => SECTIONS.test(one));
			const [file, other] = [drawn(names, random), drawn(names, random)];
			if (file === undefined || other === undefined || file === other) return undefined;
			const [lines, foreign] = [file, other].map((one) => (files.get(one) ?? '').split('\n'));
			if (!lines || !foreign) return undefined;
			const place = (some: string[]) =>
				drawn(
					[...some.keys()].filter((at) => isChinese(some[at] ?? '', at, some)),
					random,
				) ?? 0;
			lines[place(lines) + 1] = foreign[place(foreign) + 1] ?? '';
			return { file, source: lines.join('\n') };
		},
	},
];
