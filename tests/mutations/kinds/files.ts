/** Files lost, renamed and saved in other ways than they should be. */
import { drawn, wordKind, type MutationKind, type Random } from '../kind.ts';

const ALL = /./;
const SECTIONS = /^content\/decision\/.*\.mdx$/;

function fileKind(
	name: string,
	folder: RegExp,
	change: (source: string, random: Random) => string | Uint8Array | undefined,
): MutationKind {
	return {
		name,
		isDecidable: true,
		make: (files, random) => {
			const file = drawn(
				[...files.keys()].filter((one) => folder.test(one)),
				random,
			);
			if (file === undefined) return undefined;
			return { file, source: change(files.get(file) ?? '', random) };
		},
	};
}

export const fileKinds: readonly MutationKind[] = [
	fileKind('a section gone', SECTIONS, () => undefined),
	fileKind('the alignment of a section gone', /^content\/alignment\//, () => undefined),
	fileKind('an empty file', /^content\/(?!pages\/)/, () => ''),
	fileKind('a file cut off in the middle', /^content\/(?:decision|alignment)\//, (source) =>
		source.slice(0, source.length / 2),
	),
	fileKind('a byte-order mark', ALL, (source) => `\uFEFF${source}`),
	fileKind('returns before line feeds', ALL, (source) => source.replaceAll('\n', '\r\n')),
	fileKind('a byte lost from a character', ALL, (source, random) => {
		const bytes = new TextEncoder().encode(source);
		const places = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0x80);
		const place = drawn(places, random) ?? 0;
		return Uint8Array.from(bytes.filter((_, at) => at !== place));
	}),
	fileKind('UTF-16', ALL, (source) => new Uint8Array(Buffer.from(source, 'utf16le'))),
	wordKind('a zero-width space', ALL, /(?<=\p{L})(?=\p{L})/gu, '\u200B'),
	wordKind('a no-break space', ALL, /(?<=\p{L}) (?=\p{L})/gu, '\u00A0'),
	wordKind('an ideographic space', ALL, /(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\u3000'),
	wordKind('a control character', ALL, /(?<=\p{L})(?=\p{L})/gu, '\u0008'),
	wordKind(
		'letters in another composition',
		/^content\/glossary\/.*\.mdx$/,
		/(?<=^pinyin: .*)[āáǎàēéěèīíǐì]/gm,
		(sign) => sign.normalize('NFD'),
	),
];
