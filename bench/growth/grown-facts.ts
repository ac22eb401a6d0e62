/** The sentences with dates and amounts in the facts of the document, which the check wants complete. */
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { sectionOf } from '../../src/model/ids.ts';
import { laterId } from './later-id.ts';

const facts = z.looseObject({
	minute: z.looseObject({
		amounts: z.looseObject({ sentences: z.array(z.string()) }),
		dates: z.array(z.looseObject({ sentence: z.string() })),
	}),
});

/**
 * The file with all these sentences.
 *
 * @param paragraphs how many each section had before it grew
 */
export function grownFacts(
	source: string,
	times: number,
	paragraphs: ReadonlyMap<string, number>,
): string {
	const data = facts.parse(parse(source));
	const all = (id: string) =>
		Array.from({ length: times }, (_, round) =>
			laterId(id, paragraphs.get(sectionOf(id)) ?? 0, round),
		);
	const { amounts, dates } = data.minute;
	amounts.sentences = amounts.sentences.flatMap(all);
	data.minute.dates = dates.flatMap((date) =>
		all(date.sentence).map((sentence) => ({ ...date, sentence })),
	);
	return stringify(data);
}
