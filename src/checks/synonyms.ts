/** The list of other words: what is offered stands in the decision, and each word asks one thing. */
import type { Reading } from '../content/reading.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import type { Synonym } from '../model/synonyms.ts';
import { askedForm } from '../text/asked-form.ts';
import { foldEnglish } from '../text/english-folding.ts';
import { hasHan } from '../text/han.ts';
import { markEnglish } from '../text/matching.ts';

type Entry = Synonym & { at: (list: 'asked' | 'zh' | 'en', index: number) => number };

/** Faults between the rows of `content/synonyms.yaml`, and between them and the decision. */
export function checkSynonyms(
	{ file, data, lineOf }: Reading<Synonym[]>,
	sentences: ReadonlyMap<string, Bilingual>,
): Fault[] {
	if (!data) return [];
	const pairs = [...sentences.values()];
	const asked = new Map<string, string>();
	return data.flatMap((row, number) => {
		const at: Entry['at'] = (list, index) =>
			lineOf(list === 'asked' ? [number, list, index] : [number, 'said', list, index]);
		const entry = { ...row, at };
		return [...checkAsked(entry, asked), ...checkSaid(entry, pairs)].map((fault) => ({
			file,
			...fault,
		}));
	});
}

/** A word may be asked once, and not where all that is offered for it only repeats it. */
function checkAsked({ asked, said, at }: Entry, known: Map<string, string>): Omit<Fault, 'file'>[] {
	const offered = [...said.zh, ...said.en].map(askedForm);
	return asked.flatMap((word, index) => {
		const line = at('asked', index);
		const form = askedForm(word);
		const other = known.get(form);
		known.set(form, word);
		if (form === '') {
			return [{ line, problem: `“${word}” has no word in it`, remedy: 'write what readers type' }];
		}
		if (other !== undefined) {
			const problem = `“${word}” is asked twice, before as “${other}”`;
			return [{ line, problem, remedy: 'keep one of them; endings and case make no difference' }];
		}
		const inSameLanguage = offered.filter((one) => hasHan(one) === hasHan(form));
		if (!inSameLanguage.every((one) => holds(one, form))) return [];
		const problem = `“${word}” stands in all that is offered for it, so it finds that itself`;
		return [{ line, problem, remedy: 'remove it, or offer words that it does not find' }];
	});
}

/** What is offered must stand in the text, the English beside the Chinese. */
function checkSaid({ said, at }: Entry, pairs: readonly Bilingual[]): Omit<Fault, 'file'>[] {
	const chinese = said.zh.map((word) => pairs.filter(({ zh }) => zh.includes(word)));
	const offered = chinese.flat();
	return [
		...said.zh.flatMap((word, index) =>
			chinese[index]?.length === 0
				? [
						{
							line: at('zh', index),
							problem: `“${word}” does not stand in the decision`,
							remedy: 'offer a word as it stands in a Chinese sentence, or remove it',
						},
					]
				: [],
		),
		...said.en.flatMap((word, index) =>
			offered.some(({ en }) => hasWords(en, word))
				? []
				: [
						{
							line: at('en', index),
							problem: `“${word}” does not stand beside ${said.zh.join(' or ')}`,
							remedy: 'offer words as they stand in the English of such a sentence, or remove them',
						},
					],
		),
	];
}

/** Whether one form stands in another; English words stand in it whole. */
function holds(form: string, part: string): boolean {
	return hasHan(part) ? form.includes(part) : ` ${form} `.includes(` ${part} `);
}

/** Whether whole words stand in an English text as they are; case makes no difference. */
function hasWords(text: string, words: string): boolean {
	const wanted = { id: words, forms: [], renderings: [words], hasEntry: false };
	return markEnglish(text, [wanted]).some(
		({ start, end }) => foldEnglish(text.slice(start, end)).text === foldEnglish(words).text,
	);
}
