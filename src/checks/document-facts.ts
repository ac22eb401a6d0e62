/** The facts of the document: what they say of its text is so, sentence by sentence. */
import type { Reading } from '../content/reading.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { Fault } from '../model/fault.ts';
import { LANGUAGES } from '../model/language.ts';
import { sentenceCount } from '../text/sentence-count.ts';
import { checkAbsentWords } from './absent-words.ts';
import { checkQuotation, unknownSentence } from './quotations.ts';

/** What makes a sentence one with an amount: a sum, a hundred million, a share of a hundred. */
const AMOUNT = /[〇零一二两三四五六七八九十百千万亿\d]元|亿|[%％]/;
/** A year by which something is to be reached. */
const DATE = /到\d{4}年/g;

/** What the facts are checked against. */
interface Text {
	sentences: ReadonlyMap<string, Bilingual>;
	/** The note of the adoption, which stands below the title. */
	adoption: Bilingual | undefined;
	original: string;
}

/** Faults of `content/document.yaml`. */
export function checkDocumentFacts(
	{ file, data, lineOf }: Reading<DocumentFacts>,
	{ sentences, adoption, original }: Text,
): Fault[] {
	if (!data) return [];
	const { session, translation, gist, minute } = data;
	const at = (...path: (string | number)[]) => ({ file, line: lineOf(path) });
	const inList = (path: string[], ids: readonly string[]) =>
		ids.flatMap((id, index) =>
			sentences.has(id) ? [] : [unknownSentence(id, file, lineOf([...path, index]))],
		);
	return [
		...LANGUAGES.filter((one) => adoption?.[one].includes(session[one]) !== true).map((one) => ({
			...at('session', one),
			problem: `“${session[one]}” does not stand in the adoption note`,
			remedy: `name the meeting as it stands there: ${adoption?.[one] ?? 'there is none'}`,
		})),
		...(translation.revised < translation.made
			? [
					{
						...at('translation', 'revised'),
						problem: `the translation was revised before it was made, on ${translation.made}`,
						remedy: 'correct one of the two days',
					},
				]
			: []),
		...gist.flatMap((text, index) =>
			LANGUAGES.filter((one) => sentenceCount(text[one], one) !== 1).map((one) => ({
				...at('gist', index, one),
				problem: `sentence ${index + 1} of the gist is ${sentenceCount(text[one], one)} sentences`,
				remedy: 'make it one, with its full stop',
			})),
		),
		...inList(['minute', 'binds', 'sentences'], minute.binds.sentences),
		...inList(['minute', 'amounts', 'sentences'], minute.amounts.sentences),
		...[...sentences]
			.filter(([id, { zh }]) => AMOUNT.test(zh) && !minute.amounts.sentences.includes(id))
			.map(([id, { zh }]) => ({
				...at('minute', 'amounts', 'sentences'),
				problem: `sentence ${id} has an amount and is not listed`,
				remedy: `list it, and see whether what is said of amounts still holds: ${zh}`,
			})),
		...checkAbsentWords(minute.amounts.absent, original, {
			file,
			lineOf: (index) => lineOf(['minute', 'amounts', 'absent', index, 'zh']),
		}),
		...minute.dates.flatMap((date, index) =>
			checkQuotation(date, sentences, {
				file,
				lineOf: (key) => lineOf(['minute', 'dates', index, key]),
			}),
		),
		...[...sentences].flatMap(([id, { zh }]) =>
			(zh.match(DATE) ?? [])
				.filter((date) => !minute.dates.some((one) => one.sentence === id && one.zh.includes(date)))
				.map((date) => ({
					...at('minute', 'dates'),
					problem: `“${date}” of sentence ${id} is not among the dates`,
					remedy: 'add it with its words in both languages',
				})),
		),
	];
}
