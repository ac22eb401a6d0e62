/** The schema of `/data/document.json`, see document-data.ts. */
import { z } from 'astro/zod';
import { SENTENCE_ID } from '../model/ids.ts';

const sentenceId = z.string().regex(SENTENCE_ID).describe('Id of a sentence: 2-3.1.4');
const words = z.string().min(1);
const both = z.strictObject({ zh: words, en: words });
const date = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.describe('YYYY-MM-DD');
const borne = z.strictObject({ zh: words, en: words, sentences: z.array(sentenceId) });

/** What a reader has to know of the document beside its text. */
export const documentSchema = z.strictObject({
	title: both,
	issuer: z.strictObject({ name: both, who: both.describe('Who it is') }),
	adopted: z.strictObject({ date, session: both.describe('The meeting that adopted it') }),
	published: both.describe('Where and when the Chinese was published, or that it is not stated'),
	original: z.strictObject({
		language: words,
		prevails: z.boolean(),
		sha256: z.string().regex(/^[\da-f]{64}$/),
	}),
	translation: z.strictObject({
		language: words,
		role: both.describe('What the English is'),
		state: both.describe('How it was made and who has not reviewed it'),
		made: date,
		revised: date,
	}),
	text: z
		.strictObject({ sha256: z.string().regex(/^[\da-f]{64}$/) })
		.describe('All headings and sentences in order, the Chinese and then the English, a line each'),
	citation: both.describe('How the whole document is cited'),
	license: z.strictObject({ original: both, translation: both, address: words }),
	corrections: z
		.strictObject({ issues: words.optional(), mail: words.optional() })
		.describe('Where to send them, as far as it is stated'),
	gist: z.array(both).describe('What it is, in four sentences of ours'),
	minute: z.strictObject({
		binds: borne.describe('Whom it binds'),
		amounts: borne.extend({ absent: z.array(both).describe('Words that it has not') }),
		dates: z.array(both.extend({ sentence: sentenceId })),
	}),
});
