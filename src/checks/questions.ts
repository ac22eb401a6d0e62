/** What residents and companies ask: quotations stand in their sentences, absent words nowhere. */
import type { Reading } from '../content/reading.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import { LANGUAGES } from '../model/language.ts';
import { OWN_SENTENCES, type Questions } from '../model/questions.ts';
import { sentenceCount } from '../text/sentence-count.ts';
import { checkAbsentWords } from './absent-words.ts';
import { checkQuotation, unknownSentence } from './quotations.ts';

type Question = Questions[number];

/** What a file of questions is checked against. */
interface Text {
	sentences: ReadonlyMap<string, Bilingual>;
	/** The Chinese original, in whatever punctuation. */
	original: string;
}

/** Faults of one file of questions. */
export function checkQuestions(
	{ file, data, lineOf }: Reading<Questions>,
	{ sentences, original }: Text,
): Fault[] {
	if (!data) return [];
	const ids = data.map(({ id }) => id);
	return data.flatMap((question, number) => [
		...(ids.indexOf(question.id) === number
			? []
			: [twice(file, lineOf([number, 'id']), `the question “${question.id}”`)]),
		...checkAnswer(question, sentences, {
			file,
			lineOf: (index, key) => lineOf([number, 'answer', index, key]),
		}),
		...checkAbsentWords(question.absent, original, {
			file,
			lineOf: (index) => lineOf([number, 'absent', index, 'zh']),
		}),
		...LANGUAGES.flatMap((language): Fault[] => {
			const count = sentenceCount(question.ours[language], language);
			if (count >= 1 && count <= OWN_SENTENCES) return [];
			const problem = `our own words have ${count} sentences`;
			const remedy = `say it in one or ${OWN_SENTENCES}, each with its full stop`;
			return [{ file, line: lineOf([number, 'ours', language]), problem, remedy }];
		}),
	]);
}

function checkAnswer(
	{ answer }: Question,
	sentences: Text['sentences'],
	place: { file: string; lineOf: (index: number, key: 'sentence' | 'zh' | 'en') => number },
): Fault[] {
	const ids = answer.map(({ sentence }) => sentence);
	return answer.flatMap(({ sentence, zh, en }, index) => {
		const { file } = place;
		const line = place.lineOf(index, 'sentence');
		if (ids.indexOf(sentence) < index) return [twice(file, line, `sentence ${sentence}`)];
		if (zh === undefined || en === undefined) {
			return sentences.has(sentence) ? [] : [unknownSentence(sentence, file, line)];
		}
		return checkQuotation({ sentence, zh, en }, sentences, {
			file,
			lineOf: (key) => place.lineOf(index, key),
		});
	});
}

function twice(file: string, line: number, what: string): Fault {
	return { file, line, problem: `${what} is there twice`, remedy: 'keep one of the two' };
}
