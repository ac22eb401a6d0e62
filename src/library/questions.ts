/** What residents and companies ask, with the sentences that answer. */
import type { AbsentWord } from '../model/absent-word.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Asker } from '../model/questions.ts';
import type { Quotation } from '../model/quotation.ts';
import { allSentences, getSections } from './decision.ts';
import { companies, residents } from './files.ts';

/** A question as its page shows it. */
export interface Question {
	/** The fragment by which it is linked. */
	id: string;
	question: Bilingual;
	/** Words of the decision, or whole sentences of it. */
	answer: Quotation[];
	/** Words that stand nowhere in the Chinese text. */
	absent: AbsentWord[];
	/** What we add. */
	ours: Bilingual;
}

/** The questions of one kind of reader, in the order of their file. */
export function getQuestions(asker: Asker): Question[] {
	const sentences = new Map(allSentences(getSections()).map((one) => [one.id, one]));
	return { residents, companies }[asker].map((question) => ({
		...question,
		answer: question.answer.flatMap(({ sentence: id, zh, en }) => {
			const sentence = sentences.get(id);
			// The checks before the build refuse an unknown sentence.
			if (!sentence) return [];
			return { sentence: id, zh: zh ?? sentence.zh, en: en ?? sentence.en };
		}),
	}));
}

/** The static paths of the page of one kind of reader. */
export function getQuestionPages(asker: Asker) {
	const questions = getQuestions(asker);
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, questions } }));
}
