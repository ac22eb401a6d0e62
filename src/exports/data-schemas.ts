/** The files of `/data/`: what each is, and the schema of what it holds, as this describes it. */
import { z } from 'astro/zod';
import { DOMAINS, STANDINGS } from '../model/glossary.ts';
import { SENTENCE_ID } from '../model/ids.ts';
import { NAME_SORTS } from '../model/name.ts';
import { NOTE_KINDS } from '../model/note.ts';
import { STRENGTHS } from '../model/strength.ts';
import { documentSchema } from './document-schema.ts';

/** A kind of data file. */
export interface DataFile {
	/** Its name and that of its schema, `/data/schema/<name>.schema.json`. */
	name: string;
	/** Its path below `/data/`; `*` where there is one for each section, language or term. */
	path: string;
	/** What it is, in one sentence. */
	title: string;
	schema: z.ZodType;
}

const sentenceId = z.string().regex(SENTENCE_ID).describe('Id of a sentence: 2-3.1.4');
const words = z.string().min(1);
const halves = { zh: words.describe('The Chinese'), en: words.describe('The English') };
const both = z.strictObject(halves);
const id = (of: string) => words.describe(`Id of ${of}`);

const run = z.strictObject({
	text: z.string(),
	term: z.string().optional().describe('Id of the term that the text names'),
	sentence: z.string().optional().describe('Id of the sentence that the text leads to'),
});
const cardBlocks = z.array(
	z.strictObject({
		basis: words.describe('What the block rests on, in words'),
		runs: z.array(run),
	}),
);
const stated = z.strictObject({ ...halves, sentence: sentenceId.optional() }).nullable();
const stretches = z
	.array(z.tuple([z.int().min(0), z.int().min(0)]))
	.describe('From where up to where, in UTF-16 units of the text');
const phrase = {
	zh: stretches,
	en: stretches,
	kind: z.enum(['added', 'left']).optional().describe('Where one language alone has it'),
};
const strength = z.enum(STRENGTHS).describe('How firmly it is meant').optional();
const searchTexts = (names: string) =>
	z.strictObject({
		sentences: z.array(words),
		terms: z.array(z.array(words).min(1).describe(names)),
	});
const byText = (value: string) => z.record(words, z.string().describe(value));

/** Every kind of data file, those first that are of use beyond this site. */
export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'decision',
		path: 'decision.json',
		title: 'Every sentence of the decision in both languages, in order',
		schema: z.array(z.strictObject({ id: sentenceId, ...halves })),
	},
	{
		name: 'glossary',
		path: 'glossary.json',
		title: 'Every term of the glossary, by its pinyin',
		schema: z.array(
			z.strictObject({
				id: id('the term; its page is /{zh,en}/glossary/<id>/'),
				zh: words.describe('The Chinese term'),
				forms: z.array(words).describe('Other Chinese forms in the text'),
				pinyin: words.describe('Pinyin with tone marks, by word'),
				en: words.describe('The preferred English'),
				variants: z.array(words).describe('Other accepted English renderings'),
				domain: z.enum(DOMAINS).describe('Field of policy'),
				standing: z.enum(STANDINGS).describe('How firm the rendering is'),
				explanation: both.describe('The explanation as plain text'),
				uses: z.array(sentenceId).describe('The sentences whose Chinese has the term or a form'),
			}),
		),
	},
	{
		name: 'topics',
		path: 'topics.json',
		title: 'Every topic with its sentences',
		schema: z.array(
			z.strictObject({
				id: id('the topic; its page is /{zh,en}/topics/<id>/'),
				title: both,
				description: both.describe('What the decision says on it, in our words'),
				sentences: z.array(sentenceId).min(1),
			}),
		),
	},
	{
		name: 'notes',
		path: 'notes.json',
		title: 'Every note on the decision, in order',
		schema: z.array(
			z.strictObject({
				id: id('the note, unique in the decision'),
				section: id('its section'),
				number: z.int().min(1).describe('Its number within the section'),
				sentence: sentenceId.describe('The sentence that it belongs to'),
				kind: z.enum(NOTE_KINDS).describe('What it is for'),
				sources: z.array(words).min(1).describe('Ids of what it rests on'),
				...halves,
			}),
		),
	},
	{
		name: 'summaries',
		path: 'summaries.json',
		title: 'What each section says, in our words',
		schema: z.array(z.strictObject({ id: id('the section'), ...halves })),
	},
	{
		name: 'document',
		path: 'document.json',
		title: 'What a reader has to know of the document beside its text',
		schema: documentSchema,
	},
	{
		name: 'phrases',
		path: 'phrases.json',
		title: 'The phrases of each sentence and heading, by its id',
		schema: z.record(words, z.array(z.strictObject(phrase))),
	},
	{
		name: 'phrases-by-section',
		path: 'phrases/*.json',
		title: 'The same with strengths, a file a section, a part’s heading and the adoption note',
		schema: z.record(words, z.array(z.strictObject({ ...phrase, strength }))),
	},
	{
		name: 'commitments',
		path: 'commitments.json',
		title: 'Every phrase with a strength; what is not stated is null',
		schema: z.array(
			z.strictObject({
				id: id('the phrase: 2-3.1.4/3'),
				sentence: sentenceId,
				...halves,
				strength: strength.unwrap(),
				actor: stated.describe('Who is to do it'),
				date: stated.describe('By when'),
				measure: stated.describe('How much'),
				topics: z.array(words),
			}),
		),
	},
	{
		name: 'not-said',
		path: 'not-said.json',
		title: 'Words that the decision does not say, or hardly',
		schema: z.array(
			z.strictObject({
				group: words,
				words: z.array(z.strictObject({ ...halves, count: z.int().min(0) })),
				instead: z.array(sentenceId).nullable().describe('Where it is said in other words'),
			}),
		),
	},
	{
		name: 'names',
		path: 'names.json',
		title: 'Every name of the decision with its one English',
		schema: z.array(
			z.strictObject({
				sort: z.enum(NAME_SORTS).describe('What it is the name of'),
				...halves,
				forms: z.array(words).describe('Other Chinese forms in the text'),
				pinyin: words,
				term: words.nullable().describe('Id of its entry in the glossary'),
				sentences: z.array(sentenceId),
				headings: z.array(words).describe('Ids of the headings that have it'),
			}),
		),
	},
	{
		name: 'notes-by-section',
		path: 'notes/*.json',
		title: 'The text of each note by its id, a file a section',
		schema: z.record(words, both),
	},
	{
		name: 'synonyms',
		path: 'synonyms/*.json',
		title: 'Other words in which readers ask for what the text says, a file a language',
		schema: z.array(
			z.strictObject({
				asked: z.array(words).min(1).describe('What readers type'),
				said: z
					.strictObject({ zh: z.array(words), en: z.array(words) })
					.describe('Words of the text for it'),
			}),
		),
	},
	{
		name: 'pinyin',
		path: 'pinyin/*.json',
		title: 'The syllables of the Han characters of each Chinese text, a file a section',
		schema: byText('Syllables with tone marks, a space between them'),
	},
	{
		name: 'traditional',
		path: 'traditional/*.json',
		title: 'Each Chinese text in traditional characters, a file a section',
		schema: byText('The text in traditional characters'),
	},
	{
		name: 'search',
		path: 'search.json',
		title: 'What the search of the site begins with: sentences, names of terms, headings',
		schema: z.strictObject({
			ids: z
				.strictObject({ sentences: z.array(sentenceId), terms: z.array(words) })
				.describe('Texts and names stand at the same places'),
			zh: searchTexts('The Chinese term, other forms behind it'),
			en: searchTexts('The preferred rendering, others behind it'),
			headings: z.array(z.strictObject({ id: id('a section or part, or adoption'), ...halves })),
			suggestions: z.array(words).describe('Ids of the terms that are offered at first'),
		}),
	},
	{
		name: 'spellings',
		path: 'spellings.json',
		title: 'How else people type what the texts have',
		schema: z.strictObject({
			pinyin: z.array(z.string()).describe('Of each term of search.json, without tones'),
			traditional: z.string().describe('Traditional and simplified characters in turn'),
			words: z.string().describe('English words of the site that stand in no sentence or name'),
		}),
	},
	{
		name: 'terms',
		path: 'terms/*/*.json',
		title: 'What the popover of a term shows, a file a language and term',
		schema: z.strictObject({
			...halves,
			pinyin: words,
			standing: words.describe('How firm the rendering is, in words'),
			uses: words.describe('How often and where it is used, in words'),
			marks: z.string().describe('The sentences that use it, as a path on the ribbon of the text'),
			explanation: z.strictObject({ zh: cardBlocks, en: cardBlocks }),
		}),
	},
];

/** A schema as JSON Schema 2020-12. */
export function jsonSchema({ title, schema }: DataFile): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return { $schema, title, ...rest };
}
