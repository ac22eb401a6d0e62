/** The sources that notes name: each known, each used, none twice. */
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { OWN_SOURCES } from '../model/note.ts';
import type { Source } from '../model/source.ts';

/** Faults between the rows of `content/sources.yaml` and the notes that name them. */
export function checkSources(
	{ file, data, lineOf }: Reading<Source[]>,
	sections: readonly Reading<WrittenSection>[],
): Fault[] {
	// Rows that cannot be read are a fault of their own; not every note that names one, too.
	if (!data) return [];
	const ids = data.map(({ id }) => id);
	const known = new Set<string>([...OWN_SOURCES, ...ids]);
	const used = new Set<string>();
	const unknown = sections.flatMap((section) =>
		(section.data?.notes ?? []).flatMap(({ line, sources }) =>
			sources.flatMap((id): Fault[] => {
				used.add(id);
				if (known.has(id)) return [];
				return [
					{
						file: section.file,
						line,
						problem: `unknown source “${id}”`,
						remedy: `add it to ${file}, or name ${OWN_SOURCES.join(' or ')}`,
					},
				];
			}),
		),
	);
	// Sources of a section that is missing or cannot be read are not unused.
	const isWhole = SECTION_IDS.every((id) => sections.some((section) => section.data?.id === id));
	return [
		...unknown,
		...ids.flatMap((id, index): Fault[] => {
			if (ids.indexOf(id) === index) return [];
			return [
				{
					file,
					line: lineOf([index, 'id']),
					problem: `the source “${id}” is there twice`,
					remedy: 'keep one of the two rows',
				},
			];
		}),
		...[...new Set(ids)]
			.filter((id) => isWhole && !used.has(id))
			.map((id) => ({
				file,
				line: lineOf([ids.indexOf(id), 'id']),
				problem: `the source “${id}” is never used`,
				remedy: 'name it in the first line of a note, or remove it',
			})),
	];
}
