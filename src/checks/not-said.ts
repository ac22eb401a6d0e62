/** The page “What it does not say”: every word recounted, and what is said instead stands there. */
import type { Reading } from '../content/reading.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import { NOT_SAID_GROUPS, type NotSaid } from '../model/not-said.ts';
import { counterIn } from '../text/occurrences.ts';
import { checkQuotation } from './quotations.ts';

/** What the words are looked for in. */
interface Known {
	/** The original as it was obtained. */
	original: string;
	sentences: ReadonlyMap<string, Bilingual>;
}

/** Faults of `content/not-said.yaml`. */
export function checkNotSaid(reading: Reading<NotSaid>, known: Known): Fault[] {
	const { file, data, lineOf } = reading;
	if (!data) return [];
	const ids = data.map(({ id }) => id);
	const countOf = counterIn(known.original);
	const listed = new Set<string>();
	return [
		...NOT_SAID_GROUPS.filter((id) => !ids.includes(id)).map((id) => ({
			file,
			problem: `the group “${id}” is missing`,
			remedy: 'add it with its title and its entries',
		})),
		...ids.flatMap((id, index) =>
			ids.indexOf(id) === index
				? []
				: [
						{
							file,
							line: lineOf([index, 'id']),
							problem: `the group “${id}” is there twice`,
							remedy: 'join the two',
						},
					],
		),
		...data.flatMap(({ entries }, group) =>
			entries.flatMap(({ words, instead }, entry) => {
				const path = [group, 'entries', entry];
				return [
					...words.flatMap(({ zh, count }, word) => {
						const lineAt = (key: string) => lineOf([...path, 'words', word, key]);
						const twice = listed.has(zh) ? [repeated(zh, file, lineAt('zh'))] : [];
						listed.add(zh);
						const counted = countOf(zh);
						return counted === count
							? twice
							: [...twice, miscounted({ zh, count, counted }, known, file, lineAt('count'))];
					}),
					...(instead ?? []).flatMap((quotation, index) =>
						checkQuotation(quotation, known.sentences, {
							file,
							lineOf: (key) => lineOf([...path, 'instead', index, key]),
						}),
					),
				];
			}),
		),
	];
}

function repeated(zh: string, file: string, line: number): Fault {
	return { file, line, problem: `“${zh}” is listed already`, remedy: 'keep one of the two' };
}

function miscounted(
	{ zh, count, counted }: { zh: string; count: number; counted: number },
	{ sentences }: Known,
	file: string,
	line: number,
): Fault {
	const having = [...sentences].flatMap(([id, text]) => (counterIn(text.zh)(zh) > 0 ? [id] : []));
	const where = having.length > 0 ? ` (${having.join(', ')})` : '';
	return {
		file,
		line,
		problem: `“${zh}” stands ${counted} times in the Chinese, not ${count}${where}`,
		remedy: `write count: ${counted}, and see whether “instead” and “note” still hold`,
	};
}
