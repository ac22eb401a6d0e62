/** The page “At a glance”: every answer is there once, and every line stands in its sentence. */
import type { Reading } from '../content/reading.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import { GLANCE_IDS, type Glance } from '../model/glance.ts';
import { checkQuotation } from './quotations.ts';

/** Faults of `content/at-a-glance.yaml`. */
export function checkGlance(
	{ file, data, lineOf }: Reading<Glance>,
	sentences: ReadonlyMap<string, Bilingual>,
): Fault[] {
	if (!data) return [];
	const ids = data.map(({ id }) => id);
	return [
		...GLANCE_IDS.filter((id) => !ids.includes(id)).map((id) => ({
			file,
			problem: `the answer “${id}” is missing`,
			remedy: 'add it with its question and its lines',
		})),
		...ids.flatMap((id, index) =>
			ids.indexOf(id) === index
				? []
				: [
						{
							file,
							line: lineOf([index, 'id']),
							problem: `the answer “${id}” is there twice`,
							remedy: 'keep one of the two',
						},
					],
		),
		...data.flatMap(({ groups }, answer) =>
			groups.flatMap(({ lines }, group) =>
				lines.flatMap((quotation, line) =>
					checkQuotation(quotation, sentences, {
						file,
						lineOf: (key) => lineOf([answer, 'groups', group, 'lines', line, key]),
					}),
				),
			),
		),
	];
}
