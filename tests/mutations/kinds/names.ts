/** The table of names broken, and names written otherwise where they stand. */
import { lineKind, wordKind, type MutationKind } from '../kind.ts';

const NAMES = /^content\/names\.yaml$/;
const SECTIONS = /^content\/decision\/.*\.mdx$/;
const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔù';
/** The lines of a name. */
const LENGTH = 4;

export const nameKinds: readonly MutationKind[] = [
	wordKind('a name that the text does not have', NAMES, /(?<=^- zh: .*)\p{Script=Han}/gmu, '某'),
	wordKind(
		'the English of a name that has another in the text',
		NAMES,
		/(?<=^ {2}en: (?:.* )?)[A-Za-z]{4,}\b/gm,
		(word) => `${word}x`,
	),
	wordKind(
		'a tone in the pinyin of a name changed',
		NAMES,
		new RegExp(`(?<=^ {2}pinyin: .*)[${TONES}]`, 'gm'),
		(sign) => {
			const place = TONES.indexOf(sign);
			return TONES[place - (place % 4) + ((place + 1) % 4)] ?? 'a';
		},
	),
	wordKind(
		'a syllable missing in the pinyin of a name',
		NAMES,
		/(?<=^ {2}pinyin: .*) [^\s’-]+$/gm,
		'',
	),
	wordKind('an unknown sort of name', NAMES, /(?<=^ {2}name: ).*$/gm, 'hero'),
	wordKind('a name without its English', NAMES, /^ {2}en: .*\n/gm, ''),
	lineKind(
		'a name twice',
		NAMES,
		(line) => line.startsWith('- zh:'),
		(lines, at) => {
			lines.splice(at, 0, ...lines.slice(at, at + LENGTH));
		},
	),
	lineKind(
		'the English of two names swapped',
		NAMES,
		(line, at, lines) => line.startsWith('  en:') && lines[at + LENGTH] !== undefined,
		(lines, at) => {
			const [a = '', b = ''] = [lines[at], lines[at + LENGTH]];
			lines[at] = b;
			lines[at + LENGTH] = a;
		},
	),
	wordKind(
		'a place in small letters',
		SECTIONS,
		/(?<=^ {4}.*)\b(?:Yangtze|Suining|Garze|Chengdu-Chongqing|Sichuan)\b/gm,
		(name) => name.toLowerCase(),
	),
];
