/** What residents and companies ask, what is not said, and the facts of the document broken. */
import { drawn, lineKind, wordKind, type MutationKind } from '../kind.ts';

const QUESTIONS = /^content\/for-(?:you|companies)\.yaml$/;
const FACTS = /^content\/document\.yaml$/;
const NOT_SAID = /^content\/not-said\.yaml$/;
const ABSENT = /^content\/(?:for-you|for-companies|document)\.yaml$/;

/** A question from its id to the next one. */
function questionEnd(lines: readonly string[], at: number): number {
	const end = lines.findIndex((line, index) => index > at && line.startsWith('- id:'));
	return end === -1 ? lines.length : end;
}

export const answerKinds: readonly MutationKind[] = [
	wordKind('a sentence that answers and is none', QUESTIONS, /(?<=- sentence: ).*$/gm, '1-1.9.9'),
	wordKind(
		'the Chinese of an answer changed',
		QUESTIONS,
		/(?<=^ {6}zh: .*)\p{Script=Han}/gmu,
		'某',
	),
	wordKind(
		'the English of an answer changed',
		QUESTIONS,
		/(?<=^ {6}en: .*)\b[a-z]{4,}\b/gm,
		(word) => `${word}x`,
	),
	wordKind('an answer quoted in one language', QUESTIONS, /^ {6}zh: .*\n/gm, ''),
	lineKind(
		'an answer quoted for another sentence',
		QUESTIONS,
		(line, at, lines) =>
			/^ {4}- sentence: /.test(line) && (lines[at + 1] ?? '').startsWith('      zh:'),
		(lines, at) => {
			lines[at] = '    - sentence: 0.1.1';
		},
	),
	lineKind(
		'a sentence that answers twice',
		QUESTIONS,
		(line) => /^ {4}- sentence: /.test(line),
		(lines, at) => {
			lines.splice(at, 0, lines[at] ?? '');
		},
	),
	lineKind(
		'a question twice',
		QUESTIONS,
		(line) => line.startsWith('- id:'),
		(lines, at) => {
			lines.splice(at, 0, ...lines.slice(at, questionEnd(lines, at)));
		},
	),
	wordKind(
		'a third sentence of our own below an answer',
		QUESTIONS,
		/(?<=^ {2}ours:\n {4}zh: .*)$/gm,
		'再说一句。又说一句。还说一句。',
	),
	wordKind('a question without our words', QUESTIONS, /^ {2}ours:\n(?: {4}.*\n)+/gm, ''),
	wordKind(
		'a word said to be absent that is there',
		ABSENT,
		/(?<=^ +- \{ zh: )\p{Script=Han}+(?=, en: [^}]*\}$)/gmu,
		'产业',
	),
	lineKind(
		'a word said twice to be absent',
		ABSENT,
		(line) => /^ +- \{ zh: \p{Script=Han}+, en: [^}]*\}$/u.test(line),
		(lines, at) => {
			lines.splice(at, 0, lines[at] ?? '');
		},
	),
	wordKind('a count of a word that is off by one', NOT_SAID, /(?<=count: )\d+/g, (count) =>
		String(Number(count) + 1),
	),
	wordKind(
		'a word of what is not said that stands there',
		NOT_SAID,
		/(?<=- \{ zh: )\p{Script=Han}+(?=, en: .*count: 0)/gu,
		'发展',
	),
	lineKind(
		'a word of what is not said twice',
		NOT_SAID,
		(line) => /^ {8}- \{ zh: .*count:/.test(line),
		(lines, at) => {
			lines.splice(at, 0, lines[at] ?? '');
		},
	),
	wordKind(
		'what is said instead of another sentence',
		NOT_SAID,
		/(?<=- \{ sentence: )[\d.-]+/g,
		'0.1.1',
	),
	wordKind(
		'the Chinese of what is said instead changed',
		NOT_SAID,
		/(?<=- \{ sentence: .*zh: )\p{Script=Han}/gu,
		'某',
	),
	wordKind(
		'the English of what is said instead changed',
		NOT_SAID,
		/(?<=- \{ sentence: .*en: )[a-z]{3,}/g,
		(word) => `${word}x`,
	),
	wordKind('a group of what is not said under another name', NOT_SAID, /(?<=^- id: ).*$/gm, 'rest'),
	wordKind('a meeting that is not the adoption note’s', FACTS, /(?<=第)[八九]/g, '十'),
	wordKind('a translation revised before it was made', FACTS, /(?<=revised: ')\d{4}/g, '2023'),
	wordKind(
		'a day of the translation that is none',
		FACTS,
		/(?<=(?:made|revised): ').*(?=')/g,
		'24',
	),
	wordKind('a gist in two sentences', FACTS, /(?<=^gist:\n(?: .*\n)* {2}- zh: .{4,})，/gm, '。'),
	wordKind('the terms of use at no address', FACTS, /(?<=^ {2}address: )https:\/\//gm, ''),
	wordKind('a date that is not the text’s', FACTS, /(?<=zh: 到20)\d\d/g, '28'),
	wordKind('a date left out', FACTS, /^ {4}- zh: 到.*\n(?: {6}.*\n)+?(?= {4}- | {0,2}\S|$)/gm, ''),
	{
		name: 'a sentence with an amount left out',
		isDecidable: true,
		make: (files, random) => {
			const file = [...files.keys()].find((one) => FACTS.test(one)) ?? '';
			const source = files.get(file) ?? '';
			const [, ids = ''] = /amounts:\n(?:.*\n)*? {4}sentences: \[(.*)\]/.exec(source) ?? [];
			const one = drawn(ids.split(', '), random);
			if (one === undefined) return undefined;
			const others = ids.split(', ').filter((id) => id !== one);
			return { file, source: source.replace(`[${ids}]`, `[${others.join(', ')}]`) };
		},
	},
	wordKind(
		'another word in what we say of the document',
		FACTS,
		/(?<=^ {2}(?:- zh: .*\n {4})?en: .*)\b[a-z]{5,}\b/gm,
		'something',
		false,
	),
];
