/** Topics, quotations, sources, synonyms, verbs, phrases and interface words broken. */
import { lineKind, wordKind, type MutationKind } from '../kind.ts';

const TOPICS = /^content\/topics\//;
const GLANCE = /^content\/at-a-glance\.yaml$/;
const SOURCES = /^content\/sources\.yaml$/;
const SYNONYMS = /^content\/synonyms\.yaml$/;
const STRENGTHS = /^content\/strengths\.yaml$/;
const ALIGNMENT = /^content\/alignment\//;
const QUOTING = /^content\/(?:topics\/|at-a-glance)/;
const YAML = /^content\/.*\.yaml$/;
const LOCALES = /^src\/i18n\/locales\//;
const isGroup = (line: string) => /^ {4}- zh: /.test(line);

/** The lines of a group, from the one on which it begins. */
function groupEnd(lines: readonly string[], at: number): number {
	const end = lines.findIndex((line, index) => index > at && !line.startsWith('      '));
	return end === -1 ? lines.length : end;
}

export const listKinds: readonly MutationKind[] = [
	wordKind(
		'an unknown sentence id',
		QUOTING,
		/(?<=(?:sentence|id): '?\d(?:-\d)?\.\d+\.)\d+/g,
		'99',
	),
	wordKind(
		'a quotation of another sentence',
		QUOTING,
		/(?<=sentence: '?)\d(?:-\d)?\.\d+\.\d+/g,
		'0.1.2',
	),
	wordKind('a Chinese quotation changed', GLANCE, /(?<=^ {8}- zh: .*)\p{Script=Han}/gmu, '某'),
	wordKind(
		'an English quotation changed',
		GLANCE,
		/(?<=^ {10}en: .*)\b[a-z]{4,}\b/gm,
		(word) => `${word}x`,
	),
	wordKind(
		'an unknown term of a topic',
		TOPICS,
		/(?<=^terms:\s*\[\s*(?:[\w', -]*, )?)[\w-]{4,}/gm,
		(id) => `${id}-x`,
	),
	wordKind('a topic without its title', TOPICS, /^title:\n {2}zh: .*\n {2}en: .*\n/gm, ''),
	wordKind('an unknown kind of what is named', TOPICS, /(?<=kind: )\w+/g, 'rumor'),
	wordKind('a source with another id', SOURCES, /(?<=^- id: ).*$/gm, (id) => `${id}-x`),
	lineKind(
		'a source without its address',
		SOURCES,
		(line) => /^ {2}(?:url|address):/.test(line),
		(lines, at) => void lines.splice(at, 1),
	),
	wordKind(
		'a synonym for what the text does not say',
		SYNONYMS,
		/(?<=said: \{ zh: \[)\p{Script=Han}+/gu,
		'补贴',
	),
	wordKind(
		'a word asked twice',
		SYNONYMS,
		/(?<=^- asked: \[)\p{Script=Han}+(?=,)/gmu,
		(word) => `${word}, ${word}`,
	),
	wordKind('an unknown ground of a strength', STRENGTHS, /(?<=^ {2}ground: ).*$/gm, 'hearsay'),
	wordKind('a class of verbs under another name', STRENGTHS, /(?<=^- id: )\w+/gm, (id) => `${id}x`),
	lineKind(
		'a phrase dropped',
		ALIGNMENT,
		isGroup,
		(lines, at) => void lines.splice(at, groupEnd(lines, at) - at),
	),
	lineKind(
		'two phrases swapped',
		ALIGNMENT,
		(line, at, lines) => isGroup(line) && isGroup(lines[groupEnd(lines, at)] ?? ''),
		(lines, at) => {
			const [middle] = [groupEnd(lines, at)];
			const end = groupEnd(lines, middle);
			lines.splice(at, end - at, ...lines.slice(middle, end), ...lines.slice(at, middle));
		},
	),
	wordKind(
		'the Chinese of a phrase changed',
		ALIGNMENT,
		/(?<=^ {4}- zh: .*)\p{Script=Han}/gmu,
		'某',
	),
	wordKind(
		'the English of a phrase changed',
		ALIGNMENT,
		/(?<=^ {6}en: .*)\b[a-z]{4,}\b/gm,
		(word) => `${word}x`,
	),
	wordKind(
		'a text of the alignment under another id',
		ALIGNMENT,
		/(?<=^- id: \d(?:-\d)?\.\d+\.)\d+/gm,
		'99',
	),
	wordKind('a verb that does not stand there', ALIGNMENT, /(?<=^ {6}verb: ).*$/gm, '某某'),
	lineKind(
		'the English of two phrases swapped',
		ALIGNMENT,
		(line, at, lines) =>
			/^ {6}en: /.test(line) &&
			isGroup(lines[at + 1] ?? '') &&
			/^ {6}en: /.test(lines[at + 2] ?? ''),
		(lines, at) => {
			const [a = '', b = '', c = ''] = lines.slice(at, at + 3);
			lines.splice(at, 3, c, b, a);
		},
		false,
	),
	wordKind('a file that is no YAML', YAML, /^(\s*)- (?=\w+:)/gm, '$1- {'),
	wordKind('a tab in the indentation', YAML, /^ {4}(?=\w+: |- )/gm, '\t'),
	lineKind(
		'an unknown field in a list',
		YAML,
		(line) => /^ *- \w+: /.test(line),
		(lines, at) => {
			const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
			lines.splice(at + 1, 0, `${indent}  extra: 1`);
		},
	),
	lineKind(
		'a key missing in one language',
		LOCALES,
		(line) => /^\t".*",$/.test(line),
		(lines, at) => void lines.splice(at, 1),
	),
	wordKind('interface words left empty', LOCALES, /(?<=^\t"[^"]+": ").+(?=",?$)/gm, ''),
	wordKind('a gap of interface words misspelled', LOCALES, /\{\{\w+(?=\}\})/g, (gap) => `${gap}x`),
	wordKind('a key misspelled in one language', LOCALES, /(?<=^\t"[^"]+)(?=": )/gm, 'x'),
	wordKind('words that are no JSON', LOCALES, /",$/gm, '"'),
];
