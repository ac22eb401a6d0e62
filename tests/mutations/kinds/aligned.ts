/** Faults that somebody makes in a sentence and in its phrases alike, so that these still fit. */
import { parse } from 'yaml';
import { alignment, type PhraseGroup } from '../../../src/model/alignment.ts';
import { sectionIdOfFile } from '../../../src/model/ids.ts';
import { drawn, type MutationKind, type Random } from '../kind.ts';
import { isChinese } from './sentences.ts';

/** A sentence as it is written, with its phrases. */
interface Aligned {
	zh: string;
	en: string;
	groups: PhraseGroup[];
}

const SECTIONS = /^content\/decision\/(.*)\.mdx$/;

/** A kind that changes the English of one sentence and, where it says so, the English of its phrases. */
function alignedKind(
	name: string,
	change: (
		sentence: Aligned,
		random: Random,
	) => { en: string; phrases?: [string, string] } | undefined,
	isDecidable = true,
): MutationKind {
	const make: MutationKind['make'] = (files, random) => {
		const file =
			drawn(
				[...files.keys()].filter((one) => SECTIONS.test(one)),
				random,
			) ?? '';
		const id = sectionIdOfFile(SECTIONS.exec(file)?.[1] ?? '') ?? '';
		const phraseFile = `content/alignment/${id}.yaml`;
		const phraseSource = files.get(phraseFile) ?? '';
		const texts = alignment.parse(parse(phraseSource)).filter((text) => text.id.includes('.'));
		const lines = (files.get(file) ?? '').split('\n');
		const places = [...lines.keys()].filter((at) => isChinese(lines[at] ?? '', at, lines));
		const number = random(places.length);
		const at = places[number];
		const groups = texts[number]?.groups;
		if (at === undefined || !groups) return undefined;
		const [zh = '', en = ''] = lines.slice(at, at + 2);
		const changed = change({ zh, en, groups }, random);
		if (!changed) return undefined;
		lines[at + 1] = changed.en;
		const [from, to] = changed.phrases ?? ['', ''];
		const entry = phraseSource.indexOf(`- id: ${texts[number]?.id ?? ''}\n`);
		const also = {
			file: phraseFile,
			source: phraseSource.slice(0, entry) + phraseSource.slice(entry).replace(from, to),
		};
		return { file, source: lines.join('\n'), also };
	};
	return { name, isDecidable, make };
}

/** Two neighbors of a Chinese list whose English stands in one piece. */
function members({ zh, en, groups }: Aligned, random: Random): [string, string] | undefined {
	const pairs = groups.flatMap((group, index): [string, string][] => {
		const next = groups[index + 1];
		const isList = next?.zh !== undefined && zh.includes(`${group.zh ?? '-'}、${next.zh}`);
		if (!isList || group.en === undefined || next.en === undefined) return [];
		const isPlain = [group.en, next.en].every(
			(words) => !/[…#]|^and /.test(words) && en.split(words).length === 2,
		);
		return isPlain ? [[group.en, next.en]] : [];
	});
	return drawn(pairs, random);
}

export const alignedKinds: readonly MutationKind[] = [
	alignedKind('two members of a list in another order in English', (sentence, random) => {
		const [a, b] = members(sentence, random) ?? [];
		if (a === undefined || b === undefined) return undefined;
		return { en: sentence.en.replace(a, '\uE000').replace(b, a).replace('\uE000', b) };
	}),
	alignedKind(
		'a member of a list dropped from English and from the phrases',
		(sentence, random) => {
			const [a] = members(sentence, random) ?? [];
			if (a === undefined) return undefined;
			const phrases = /[\n]/.test(a) ? undefined : ([`      en: ${a}\n`, ''] as [string, string]);
			return { en: sentence.en.replace(`${a}, `, ''), ...(phrases && { phrases }) };
		},
	),
	alignedKind('a figure changed in English and in the phrases', ({ en, groups }, random) => {
		const group = drawn(
			groups.filter((one) => /^[^#]*\d/.test(one.en ?? '')),
			random,
		);
		// What we add in brackets has no figure in the Chinese to be held to.
		const words = group?.en?.includes('[') ? '' : (group?.en ?? '');
		const digit = /\d(?=\D*$)/.exec(words)?.[0];
		if (digit === undefined || !en.includes(words)) return undefined;
		const wrong = words.replace(/\d(?=\D*$)/, String((Number(digit) + 1 + random(8)) % 10));
		return { en: en.replace(words, wrong), phrases: [words, wrong] };
	}),
	alignedKind(
		'an English word changed in the sentence and in the phrases',
		({ en, groups }, random) => {
			const words = drawn(groups, random)?.en ?? '';
			const [word] = /(?<= )[a-z]{6,}/.exec(words) ?? [];
			if (word === undefined || /[…#]/.test(words) || !en.includes(words)) return undefined;
			const wrong = words.replace(word, 'otherwise');
			return { en: en.replace(words, wrong), phrases: [words, wrong] };
		},
		false,
	),
];
