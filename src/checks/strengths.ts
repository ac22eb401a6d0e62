/** The list of verbs: each strength once, no Chinese verb in two, each ground a known one. */
import type { Reading } from '../content/reading.ts';
import type { Fault } from '../model/fault.ts';
import { OWN_SOURCES } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import { STRENGTHS, type VerbClass } from '../model/strength.ts';

/** Faults of `content/strengths.yaml`. */
export function checkStrengths(
	{ file, data, lineOf }: Reading<VerbClass[]>,
	sources: readonly Source[],
): Fault[] {
	if (!data) return [];
	const ids = data.map(({ id }) => id);
	const grounds = [...OWN_SOURCES, ...sources.map(({ id }) => id)];
	const owners = new Map<string, string>();
	return [
		...STRENGTHS.filter((id) => !ids.includes(id)).map((id) => ({
			file,
			problem: `the strength “${id}” is missing`,
			remedy: 'add it with its definition, its ground and its verbs',
		})),
		...data.flatMap(({ id, ground, zh }, index) => {
			const fault = (path: (string | number)[], problem: string, remedy: string) => ({
				file,
				line: lineOf([index, ...path]),
				problem,
				remedy,
			});
			const twice =
				ids.indexOf(id) === index
					? []
					: [fault(['id'], `the strength “${id}” is there twice`, 'join the two')];
			const unknown = grounds.includes(ground)
				? []
				: [
						fault(
							['ground'],
							`unknown ground “${ground}”`,
							'name our-reading, decision or a source of content/sources.yaml',
						),
					];
			const shared = zh.flatMap((verb, at) => {
				const other = owners.get(verb);
				owners.set(verb, id);
				if (other === undefined) return [];
				return [fault(['zh', at], `“${verb}” is in “${other}” already`, 'keep it in one class')];
			});
			return [...twice, ...unknown, ...shared];
		}),
	];
}
