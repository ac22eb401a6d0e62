/** The sources that notes name: each known, each used, none twice. */
import type { Fault } from '../model/fault.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { OWN_SOURCES } from '../model/note.ts';
import { sources } from '../model/source.ts';
import type { SourceFile } from './files.ts';
import { checkFrontmatter } from './frontmatter.ts';
import type { SectionFile } from './section-files.ts';

/** Faults of `content/sources.yaml` and of the notes that name its rows. */
export function checkSources(
	{ file, source }: SourceFile,
	sections: readonly SectionFile[],
): Fault[] {
	const { data = [], faults } = checkFrontmatter(sources, file, source, 1);
	const lineOf = (id: string) =>
		source.split('\n').findIndex((line) => line.trim() === `- id: ${id}`) + 1 || 1;
	const ids = data.map(({ id }) => id);
	const known = new Set<string>([...OWN_SOURCES, ...ids]);
	const used = new Set<string>();
	const unknown = sections.flatMap((section) =>
		section.notes.flatMap(({ line, header }) =>
			(header?.sources ?? []).flatMap((id): Fault[] => {
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
	const isWhole = SECTION_IDS.every((id) =>
		sections.some((section) => section.id === id && section.paragraphs),
	);
	return [
		...faults,
		...unknown,
		...ids
			.filter((id, index) => ids.indexOf(id) !== index)
			.map((id) => ({
				file,
				line: lineOf(id),
				problem: `the source “${id}” is there twice`,
				remedy: 'keep one of the two rows',
			})),
		...[...new Set(ids)]
			.filter((id) => isWhole && !used.has(id))
			.map((id) => ({
				file,
				line: lineOf(id),
				problem: `the source “${id}” is never used`,
				remedy: 'name it in the first line of a note, or remove it',
			})),
	];
}
