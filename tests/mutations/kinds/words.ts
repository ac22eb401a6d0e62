/** Characters, words, figures and signs changed in one half of a sentence. */
import { drawn, lineKind, type MutationKind, type Random } from '../kind.ts';
import { isChinese } from './sentences.ts';

const SECTIONS = /^content\/decision\/.*\.mdx$/;

type Change = (found: string, random: Random, line: string) => string;

/** A kind that changes what a pattern finds in one half of a sentence; marks of notes stay. */
function half(
	name: string,
	language: 'zh' | 'en',
	pattern: RegExp,
	change: Change,
	isDecidable = true,
): MutationKind {
	const offset = language === 'zh' ? 0 : 1;
	const bare = (line: string) =>
		line.replace(/\[\^[^\]]*\]|\{\/\*.*?\*\/\}/g, (mark) => '\uE000'.repeat(mark.length));
	return lineKind(
		name,
		SECTIONS,
		(line, at, lines) =>
			isChinese(line, at, lines) &&
			new RegExp(pattern.source, 'u').test(bare(lines[at + offset] ?? '')),
		(lines, at, random) => {
			const line = lines[at + offset] ?? '';
			const found = drawn([...bare(line).matchAll(pattern)], random);
			if (!found) return;
			const [words] = found;
			const end = found.index + words.length;
			lines[at + offset] =
				line.slice(0, found.index) + change(words, random, line) + line.slice(end);
		},
		isDecidable,
	);
}

const otherDigit: Change = (digit, random) => String((Number(digit) + 1 + random(9)) % 10);
const MAGNITUDES: Record<string, string> = {
	million: 'billion',
	billion: 'million',
	hundred: 'thousand',
	thousand: 'hundred',
	百: '千',
	千: '百',
	万: '亿',
	亿: '万',
	十: '百',
};
const MEMBERS = /(?<=, )(\p{L}[\p{L} -]{3,40}), (\p{L}[\p{L} -]{3,40})(?=,)/gu;

export const wordKinds: readonly MutationKind[] = [
	half('a Chinese character changed', 'zh', /\p{Script=Han}/gu, (sign, random, line) => {
		const others = Array.from(line).filter((one) => /\p{Script=Han}/u.test(one) && one !== sign);
		return drawn(others, random) ?? '某';
	}),
	half('a Chinese character dropped', 'zh', /\p{Script=Han}/gu, () => ''),
	half('a Chinese character repeated', 'zh', /\p{Script=Han}/gu, (sign) => sign + sign),
	half(
		'a Chinese character in traditional form',
		'zh',
		/[发产业业质国实现经济]/gu,
		(sign) =>
			({
				发: '發',
				产: '產',
				业: '業',
				质: '質',
				国: '國',
				实: '實',
				现: '現',
				经: '經',
				济: '濟',
			})[sign] ?? '業',
	),
	half('a Chinese sign changed', 'zh', /[，、；]/gu, (sign) => (sign === '，' ? '、' : '，')),
	half(
		'a Chinese sign at half width',
		'zh',
		/[，；：]/gu,
		(sign) => ({ '，': ',', '；': ';', '：': ':' })[sign] ?? ',',
	),
	half('a member dropped from a Chinese list', 'zh', /(?<=、)[^，、。；]+、/gu, () => ''),
	half(
		'two members of a Chinese list swapped',
		'zh',
		/(?<=[、，])[^，、。；“”]{2,12}、[^，、。；“”]{2,12}(?=、)/gu,
		(pair) => pair.split('、').toReversed().join('、'),
	),
	half('a digit changed in Chinese', 'zh', /\d/gu, otherDigit),
	half(
		'a magnitude changed in Chinese',
		'zh',
		/[百千万亿十]/gu,
		(sign) => MAGNITUDES[sign] ?? '亿',
	),
	half('a digit changed in English', 'en', /\d/gu, otherDigit),
	half(
		'a magnitude changed in English',
		'en',
		/\b(?:million|billion|hundred|thousand)/gu,
		(word) => MAGNITUDES[word] ?? 'trillion',
	),
	half('an English word dropped', 'en', /(?<=\w )[a-z]{4,} /gu, () => ''),
	half(
		'an English word changed',
		'en',
		/\b[a-z]{4,}\b/gu,
		(word) => `${word.slice(0, -1)}${word.endsWith('x') ? 'y' : 'x'}`,
	),
	half('an English word repeated', 'en', /\b[a-z]{3,} /gu, (word) => word + word),
	half('a negation put into English', 'en', /\bwill (?!not)/gu, () => 'will not '),
	half(
		'a member dropped from an English list',
		'en',
		/(?<=, )\p{L}[\p{L} -]{3,40}, (?=\p{L})/gu,
		() => '',
	),
	half(
		'two members of an English list swapped',
		'en',
		MEMBERS,
		(pair) => pair.split(', ').toReversed().join(', '),
		false,
	),
	half('a comma dropped from English', 'en', /,(?= )/gu, () => '', false),
	half('an English full stop dropped', 'en', /\.(?=”?(?:\uE000|\s)*$)/gu, () => ''),
	half('a straight quotation mark in English', 'en', /[’“”]/gu, (sign) =>
		sign === '’' ? "'" : '"',
	),
	half('an English quotation mark dropped', 'en', /[“”]/gu, () => ''),
	half('two spaces in English', 'en', /(?<=[a-z]) (?=[a-z])/gu, () => '  '),
	half('a space before an English sign', 'en', /(?<=[a-z])[,.](?= )/gu, (sign) => ` ${sign}`),
	half('a Chinese character in English', 'en', /(?<=[a-z]) (?=[a-z])/gu, () => ' 的 '),
];
