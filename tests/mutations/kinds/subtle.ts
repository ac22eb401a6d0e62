/** Faults that look sound: other letters, days of no calendar, rows and keys twice, marks astray. */
import { lineKind, wordKind, type MutationKind } from '../kind.ts';

const ALL = /./;
const SECTIONS = /^content\/decision\/.*\.mdx$/;
const ENTRIES = /^content\/glossary\/.*\.mdx$/;
const CONSISTENCY = /^content\/glossary\/consistency\.yaml$/;
const DATED = /^content\/(?:sources\.yaml|glossary\/.*\.mdx)$/;
const GLANCE = /^content\/at-a-glance\.yaml$/;
const TOPICS = /^content\/topics\//;
const PAGES = /^content\/pages\//;
const LOCALES = /^src\/i18n\/locales\//;

export const subtleKinds: readonly MutationKind[] = [
	wordKind('a Cyrillic letter for a Latin one', ALL, /(?<=[a-z])[aeo](?=[a-z])/g, (letter) =>
		letter === 'a' ? 'а' : letter === 'e' ? 'е' : 'о',
	),
	wordKind('a day that no calendar has', DATED, /(?<=^ {2}(?:date|seen): '\d{4}-)\d\d/gm, '13'),
	wordKind(
		'the thirty-second of a month',
		DATED,
		/(?<=^ {2}(?:date|seen): '\d{4}-\d\d-)\d\d/gm,
		'32',
	),
	lineKind(
		'a related term twice',
		ENTRIES,
		(line) => /^related: \[[\w'-]+/.test(line),
		(lines, at) => {
			lines[at] = (lines[at] ?? '').replace(/\[([\w'-]+)/, '[$1, $1');
		},
	),
	lineKind(
		'a checked term twice',
		CONSISTENCY,
		(line) => line.startsWith('- id:'),
		(lines, at) => {
			const length = lines.slice(at + 1).findIndex((line) => line.startsWith('- id:')) + 1;
			lines.splice(at, 0, ...lines.slice(at, at + (length === 0 ? lines.length : length)));
		},
	),
	wordKind(
		'a checked term that never occurs',
		CONSISTENCY,
		/(?<=^ {2}zh: .*)\p{Script=Han}/gmu,
		'某',
	),
	lineKind(
		'a key of interface words twice',
		LOCALES,
		(line) => /^\t".*",$/.test(line),
		(lines, at) => {
			lines.splice(at, 0, lines[at] ?? '');
		},
	),
	wordKind(
		'a mark twice in a sentence',
		SECTIONS,
		/(?<=[^\n])\[\^[\w-]+\](?!:)/g,
		(mark) => mark + mark,
	),
	wordKind(
		'a note on what came since without its day',
		SECTIONS,
		/(?<=^ {4}since: .*\n.*\n {4}.*)As of \w+ \d+, \d{4}/gm,
		'Lately',
	),
	lineKind(
		'an answer twice',
		GLANCE,
		(line) => line.startsWith('- id:'),
		(lines, at) => {
			const next = lines.findIndex((line, index) => index > at && line.startsWith('- id:'));
			lines.splice(at, 0, ...lines.slice(at, next === -1 ? lines.length : next));
		},
	),
	wordKind('an answer under another name', GLANCE, /(?<=^- id: ).*$/gm, (id) => `${id}-x`),
	wordKind(
		'a description that is too short',
		TOPICS,
		/^description:\n(?: {2,}.*\n)+/gm,
		'description:\n  zh: 短。\n  en: Short.\n',
	),
	wordKind(
		'a component of a page that names no sentence',
		PAGES,
		/(?<=<Sentence id=")[^"]+/g,
		'9-9.9.9',
	),
	wordKind(
		'a compatibility ideograph',
		SECTIONS,
		/[力行立利]/gu,
		(sign) => ({ 力: '\uF98A', 行: '\uFA08', 立: '\uF9F7', 利: '\uF9DD' })[sign] ?? '\uF98A',
	),
	wordKind(
		'another address of a proof',
		ENTRIES,
		/(?<=^ {2}address: https?:\/\/)[\w.]+/gm,
		'example.org',
		false,
	),
	wordKind(
		'a figure changed in a note',
		SECTIONS,
		/(?<=^ {4}[A-Z].*)\b\d{2,}\b/gm,
		(figure) => String(Number(figure) + 1),
		false,
	),
];
