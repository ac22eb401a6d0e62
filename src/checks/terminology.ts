/** The translation against the termbase: each term by an approved rendering, none for two terms. */
import type { WrittenEntry } from '../content/entry-file.ts';
import { excusesOf } from '../content/excuses.ts';
import type { LinePair } from '../content/pairs.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';
import type { Term } from '../model/term.ts';
import { foldEnglish } from '../text/english-folding.ts';
import { markPair } from '../text/matching.ts';

/** Pairs that hold a term without an approved rendering, and excuses that excuse nothing. */
export function checkRenderings(
	sections: readonly Reading<WrittenSection>[],
	terms: readonly Term[],
): Fault[] {
	return sections.flatMap(({ file, data }) =>
		(data?.paragraphs ?? []).flat().flatMap((pair) => checkPair(file, pair, terms)),
	);
}

function checkPair(file: string, { zh, en }: LinePair, terms: readonly Term[]): Fault[] {
	const marks = markPair(zh.text, en.text, terms);
	const rendered = new Set(marks.en.map(({ id }) => id));
	const missing = new Set(marks.zh.map(({ id }) => id).filter((id) => !rendered.has(id)));
	const excuses = excusesOf(en);
	const excused = new Set(excuses.map(({ term }) => term));
	return [
		...[...missing]
			.filter((id) => !excused.has(id))
			.map((id) => {
				const term = terms.find((one) => one.id === id);
				return {
					file,
					line: en.line,
					problem: `no approved rendering of ${term?.forms[0] ?? id} (${id})`,
					remedy: `write “${term?.renderings.join('” or “') ?? ''}”, add a variant to the entry, or excuse the line: {/* otherwise ${id}: reason */}`,
				};
			}),
		...excuses
			.filter(({ term }) => !missing.has(term))
			.map(({ term }) => ({
				file,
				line: en.line,
				problem: `the excuse for ${term} excuses nothing`,
				remedy: 'remove the comment, or correct the id in it',
			})),
		...(en.comments.length > excuses.length
			? [
					{
						file,
						line: en.line,
						problem: 'a comment that is no excuse',
						remedy: 'write {/* otherwise <id of the term>: <reason> */}, or remove it',
					},
				]
			: []),
	];
}

/** English renderings that stand for two terms without either entry saying so. */
export function checkSharedRenderings(entries: readonly Reading<WrittenEntry>[]): Fault[] {
	const owners = new Map<string, WrittenEntry>();
	return entries.flatMap(({ file, data, lineOf }): Fault[] => {
		if (!data?.marked) return [];
		return [data.en, ...data.variants].flatMap((rendering) => {
			const folded = foldEnglish(rendering).text;
			const other = owners.get(folded);
			owners.set(folded, data);
			const isSaid =
				!other ||
				other.id === data.id ||
				data.sameEnglishAs.includes(other.id) ||
				other.sameEnglishAs.includes(data.id);
			if (isSaid) return [];
			return [
				{
					file,
					line: lineOf(['en']),
					problem: `“${rendering}” is also the English of ${other.id}`,
					remedy: `choose another rendering, or say so: sameEnglishAs: [${other.id}]`,
				},
			];
		});
	});
}
