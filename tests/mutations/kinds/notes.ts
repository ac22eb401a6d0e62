/** Notes, components and frontmatter of the decision broken. */
import { lineKind, wordKind, type MutationKind } from '../kind.ts';

const SECTIONS = /^content\/decision\/.*\.mdx$/;
const isDefinition = (line: string) => /^\[\^[^\]]+\]:/.test(line);

export const noteKinds: readonly MutationKind[] = [
	wordKind('a mark that names no note', SECTIONS, /(?<=[^\n])\[\^[\w-]+\](?!:)/g, (mark) =>
		mark.replace('[^', '[^no-'),
	),
	wordKind('a note defined under another name', SECTIONS, /^\[\^[\w-]+\]:/gm, (mark) =>
		mark.replace('[^', '[^no-'),
	),
	lineKind('a note defined twice', SECTIONS, isDefinition, (lines, at) => {
		lines.splice(at, 0, ...lines.slice(at, at + 4), '');
	}),
	lineKind(
		'a note without its English',
		SECTIONS,
		isDefinition,
		(lines, at) => void lines.splice(at + 3, 1),
	),
	lineKind(
		'a note without its Chinese',
		SECTIONS,
		isDefinition,
		(lines, at) => void lines.splice(at + 2, 1),
	),
	lineKind(
		'a note without its kind and sources',
		SECTIONS,
		isDefinition,
		(lines, at) => void lines.splice(at + 1, 1),
	),
	wordKind(
		'a note of an unknown kind',
		SECTIONS,
		/^ {4}(?:term|background|actor|target|reading|since|translation): (?=[a-z])/gm,
		'    gloss: ',
	),
	wordKind(
		'a note with an unknown source',
		SECTIONS,
		/(?<=^ {4}(?:term|background|actor|target|reading|since|translation): )[\w-]+/gm,
		(id) => `${id}-x`,
	),
	wordKind('an unknown field in a frontmatter', SECTIONS, /^title:/gm, 'name: x\ntitle:'),
	wordKind(
		'a field of a frontmatter without its value',
		SECTIONS,
		/(?<=^ {2}(?:zh|en):).*(?=\n)/gm,
		'',
	),
	wordKind(
		'a list where a text should stand',
		SECTIONS,
		/(?<=^ {2}(?:zh|en): ).*(?=\n)/gm,
		'[1, 2]',
	),
	wordKind('a frontmatter that is no YAML', SECTIONS, /^title:/gm, 'title: ['),
	wordKind(
		'a word changed in an English heading',
		SECTIONS,
		/(?<=^title:\n {2}zh: .*\n {2}en: .*)\b[a-z]{4,}\b/gm,
		(word) => `${word}x`,
	),
	wordKind(
		'a character changed in a Chinese heading',
		SECTIONS,
		/(?<=^title:\n {2}zh: .*)\p{Script=Han}/gmu,
		'某',
	),
	lineKind(
		'a summary missing',
		SECTIONS,
		(line) => line === 'summary:',
		(lines, at) => {
			const end = lines.findIndex((line, index) => index > at && !line.startsWith(' '));
			lines.splice(at, end - at);
		},
	),
	wordKind('a curly bracket left open', SECTIONS, /(?<=[a-z]) (?=[a-z])/g, ' { '),
	wordKind(
		'markup in a sentence',
		SECTIONS,
		/(?<=^[A-Z][^\n]*) [a-z]{4,} (?=[a-z])/gm,
		(word) => ` **${word.trim()}** `,
	),
];
