/** The data files that the scripts of this site ask for. */
import { z } from 'astro/zod';
import type { DataFile } from './data-file.ts';
import { both, halves, id, sentenceId, words } from './schema-words.ts';

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
const searchTexts = (names: string) =>
	z.strictObject({
		sentences: z.array(words),
		terms: z.array(z.array(words).min(1).describe(names)),
	});
const byText = (value: string) => z.record(words, z.string().describe(value));

/** In the order in which they are listed. */
export const SCRIPT_DATA: readonly DataFile[] = [
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
