import { z } from 'astro/zod';
import { absentWord } from './absent-word.ts';
import { bilingual } from './bilingual.ts';
import { quotation } from './quotation.ts';

/** How many sentences of the decision answer a question. */
export const ANSWER_SENTENCES = { least: 2, most: 6 } as const;

/** How many sentences of our own stand below them. */
export const OWN_SENTENCES = 2;

/** A sentence that answers: the whole of it, or the words of it that do. */
const answer = quotation
	.partial({ zh: true, en: true })
	.refine(({ zh, en }) => (zh === undefined) === (en === undefined), {
		message:
			'quoted in one language: quote the words in both, or in neither for the whole sentence',
	});

/** What one kind of reader asks: `content/for-you.yaml`, `content/for-companies.yaml`. */
export const questions = z.array(
	z.strictObject({
		/** The fragment of the page by which it is linked. */
		id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
		/** What is asked, as a heading. */
		question: bilingual,
		/** The sentences of the decision that answer, in the order in which they are shown. */
		answer: z.array(answer).min(ANSWER_SENTENCES.least).max(ANSWER_SENTENCES.most),
		/** Words of everyday that the Chinese text does not have. */
		absent: z.array(absentWord).min(1),
		/** What we add, at most two sentences a language and no advice; the page marks it as ours. */
		ours: bilingual,
	}),
);

export type Questions = z.output<typeof questions>;

/** Whose questions they are, by which pages and files are named. */
export const ASKERS = ['residents', 'companies'] as const;

export type Asker = (typeof ASKERS)[number];
