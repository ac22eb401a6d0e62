/** The data files that are of use beyond this site. */
import { z } from 'astro/zod';
import { DOMAINS, STANDINGS } from '../model/glossary.ts';
import { NAME_SORTS } from '../model/name.ts';
import { NOTE_KINDS } from '../model/note.ts';
import { STRENGTHS } from '../model/strength.ts';
import type { DataFile } from './data-file.ts';
import { documentSchema } from './document-schema.ts';
import { both, halves, id, sentenceId, words } from './schema-words.ts';

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

/** In the order in which they are listed. */
export const PUBLIC_DATA: readonly DataFile[] = [
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
];
