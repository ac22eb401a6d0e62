/** Entries of the glossary broken. */
import { drawn, lineKind, wordKind, type MutationKind } from '../kind.ts';

const ENTRIES = /^content\/glossary\/.*\.mdx$/;
const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔù';

export const glossaryKinds: readonly MutationKind[] = [
	wordKind('a Chinese term changed', ENTRIES, /(?<=^zh: .*)\p{Script=Han}/gmu, '某'),
	wordKind(
		'a tone of the pinyin changed',
		ENTRIES,
		new RegExp(`(?<=^pinyin: .*)[${TONES}]`, 'gm'),
		(sign) => {
			const place = TONES.indexOf(sign);
			const tone = ((place % 4) + 1) % 4;
			return TONES[place - (place % 4) + tone] ?? 'a';
		},
	),
	wordKind(
		'a letter of the pinyin dropped',
		ENTRIES,
		/(?<=^pinyin: .*)[bpmfdtlkhjqxzcs](?=[^h])/gm,
		'',
	),
	wordKind('an unknown related term', ENTRIES, /(?<=^related: \[)[\w-]+/gm, (id) => `${id}-x`),
	wordKind('an unknown domain', ENTRIES, /^domain: .*$/gm, 'domain: sports'),
	wordKind('an unknown standing', ENTRIES, /^ {2}standing: .*$/gm, '  standing: firm'),
	wordKind('a proof without its date', ENTRIES, /^ {2}date: .*\n/gm, ''),
	wordKind('a proof without its place', ENTRIES, /^ {2}place: .*\n/gm, ''),
	wordKind('an address that is none', ENTRIES, /(?<=^ {2}address: )https?:\/\//gm, ''),
	wordKind(
		'a quotation without the rendering',
		ENTRIES,
		/(?<=^ {2}quotation: ).*\n(?: {4}.*\n)*/gm,
		'something else was said there\n',
	),
	wordKind('an explanation without its English', ENTRIES, /(?<=^## \w+\n\n.*\n).*\n/gm, ''),
	wordKind('an explanation without its Chinese', ENTRIES, /(?<=^## \w+\n\n).*\n/gm, ''),
	wordKind('an unknown basis', ENTRIES, /^## \w+$/gm, '## rumor'),
	wordKind('an unknown field of an entry', ENTRIES, /^domain:/gm, 'area: x\ndomain:'),
	lineKind(
		'a field of an entry twice',
		ENTRIES,
		(line) => line.startsWith('domain:'),
		(lines, at) => {
			lines.splice(at, 0, lines[at] ?? '');
		},
	),
	wordKind(
		'a component with an unknown name',
		ENTRIES,
		/(?<=^## \w+\n\n.*\n)(?=.)/gm,
		'<Unknown /> ',
	),
	{
		name: 'an entry twice under another name',
		isDecidable: true,
		make: (files, random) => {
			const file =
				drawn(
					[...files.keys()].filter((one) => ENTRIES.test(one)),
					random,
				) ?? '';
			return { file: file.replace('.mdx', '-again.mdx'), source: files.get(file) ?? '' };
		},
	},
	wordKind(
		'the preferred English of a term changed',
		ENTRIES,
		/^en: [a-z][a-z ]+$/gm,
		(line) => `${line} matters`,
		false,
	),
	wordKind(
		'another word in an explanation',
		ENTRIES,
		/(?<=^## \w+\n\n.*\n.*)\b[a-z]{5,}\b/gm,
		'something',
		false,
	),
];
