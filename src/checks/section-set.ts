import { fileName } from '../content/file-name.ts';
import type { Fault } from '../model/fault.ts';
import { SECTION_IDS, sectionIdOfFile } from '../model/ids.ts';

/** Sections that are missing, there twice, or not of this document, by the names of their files. */
export function checkSectionSet(folder: string, files: readonly string[]): Fault[] {
	const sections = files.map((file) => ({
		file,
		id: sectionIdOfFile(fileName(file)) ?? '',
	}));
	const byId = Map.groupBy(sections, ({ id }) => id);
	const unknown = sections.filter(({ id }) => !SECTION_IDS.includes(id));
	return [
		...unknown.map(({ file }) => ({
			file,
			problem: 'the file name does not begin with the id of a section',
			remedy: `name it <section id>-<name>.mdx with one of ${SECTION_IDS.join(', ')}`,
		})),
		...SECTION_IDS.filter((id) => !byId.has(id)).map((id) => ({
			file: folder,
			problem: `section ${id} is missing`,
			remedy: `add ${folder}/${id}-<name>.mdx`,
		})),
		...SECTION_IDS.flatMap((id) =>
			(byId.get(id) ?? []).slice(1).map(({ file }) => ({
				file,
				problem: `section ${id} is there twice; the other file is ${byId.get(id)?.[0]?.file}`,
				remedy: 'keep one of the two files',
			})),
		),
	];
}
