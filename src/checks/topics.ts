/** The topic files: known terms, known sentences, quotations that stand where they are said to. */
import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import { termOf } from '../content/terms.ts';
import type { YamlPath } from '../content/yaml.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import { DESCRIPTION_WORDS, type Topic } from '../model/topic.ts';
import { wordCount } from '../text/words.ts';
import { checkQuotation, unknownSentence } from './quotations.ts';

/** What a topic is checked against. */
interface Decision {
	sentences: ReadonlyMap<string, Bilingual>;
	entries: readonly WrittenEntry[];
}

type LineOf = (path: YamlPath) => number;

/** Faults between topics, and between a topic and the decision. */
export function checkTopics(topics: readonly Reading<Topic>[], decision: Decision): Fault[] {
	const titles = new Map<string, string>();
	return topics.flatMap(({ file, data, lineOf }) => {
		if (!data) return [];
		return [
			...checkTitle(data, file, lineOf, titles),
			...checkDescription(data, file, lineOf),
			...checkTerms(data, file, lineOf, decision),
			...checkAdded(data, file, lineOf, decision),
			...data.named.flatMap((quotation, index) =>
				checkQuotation(quotation, decision.sentences, {
					file,
					lineOf: (key) => lineOf(['named', index, key]),
				}),
			),
		];
	});
}

/** Pages are told apart by their titles. */
function checkTitle(
	{ title }: Topic,
	file: string,
	lineOf: LineOf,
	titles: Map<string, string>,
): Fault[] {
	return (['zh', 'en'] as const).flatMap((language) => {
		const other = titles.get(title[language]);
		titles.set(title[language], file);
		if (other === undefined) return [];
		const problem = `“${title[language]}” is also the title of ${other}`;
		return [
			{ file, line: lineOf(['title', language]), problem, remedy: 'give each topic its own' },
		];
	});
}

function checkDescription({ description }: Topic, file: string, lineOf: LineOf): Fault[] {
	const words = wordCount(description.en);
	const { least, most } = DESCRIPTION_WORDS;
	if (words >= least && words <= most) return [];
	return [
		{
			file,
			line: lineOf(['description', 'en']),
			problem: `the description has ${words} words`,
			remedy: `say what the decision says on the topic in ${least} to ${most} English words`,
		},
	];
}

function checkTerms(
	{ terms }: Topic,
	file: string,
	lineOf: LineOf,
	{ entries }: Decision,
): Fault[] {
	const known = new Set(entries.map(({ id }) => id));
	return terms.flatMap((id, index) => {
		const line = lineOf(['terms', index]);
		if (!known.has(id)) {
			const remedy = 'name an entry of content/glossary/ by its file name without .mdx';
			return [{ file, line, problem: `unknown term “${id}”`, remedy }];
		}
		if (terms.indexOf(id) === index) return [];
		return [{ file, line, problem: `the term “${id}” is there twice`, remedy: 'keep one of them' }];
	});
}

function checkAdded(
	{ terms, sentences: added }: Topic,
	file: string,
	lineOf: LineOf,
	{ sentences, entries }: Decision,
): Fault[] {
	const own = entries.filter(({ id }) => terms.includes(id));
	return added.flatMap(({ id }, index) => {
		const line = lineOf(['sentences', index, 'id']);
		const sentence = sentences.get(id);
		if (!sentence) return [unknownSentence(id, file, line)];
		const remedy = 'remove it from the list of added sentences';
		if (added.findIndex((one) => one.id === id) !== index) {
			return [{ file, line, problem: `sentence ${id} is added twice`, remedy }];
		}
		const term = own.find((entry) =>
			termOf(entry).forms.some((form) => sentence.zh.includes(form)),
		);
		if (!term) return [];
		const problem = `sentence ${id} is of the topic already, by the term ${term.id}`;
		return [{ file, line, problem, remedy }];
	});
}
