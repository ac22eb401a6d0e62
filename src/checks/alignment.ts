/** The alignment: which texts of a section it has, each once, in order, and each sound in itself. */
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import { textsOf } from '../content/section-texts.ts';
import { fileName } from '../content/file-name.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Fault } from '../model/fault.ts';
import type { VerbClass } from '../model/strength.ts';
import type { Term } from '../model/term.ts';
import { checkGroups } from './alignment-groups.ts';
import { checkVerbs } from './alignment-verbs.ts';

/** What an alignment is checked against. */
interface Known {
	sections: readonly Reading<WrittenSection>[];
	terms: readonly Term[];
	classes: readonly VerbClass[];
}

/** Faults of `content/alignment/`; a section may be without its file, but no file without a text. */
export function checkAlignment(files: readonly Reading<Alignment>[], known: Known): Fault[] {
	return files.flatMap((reading) => {
		const id = fileName(reading.file);
		const section = known.sections.find(({ data }) => data?.id === id);
		if (!section?.data) {
			const remedy = 'name it <section id>.yaml, such as 2-3.yaml';
			return [{ file: reading.file, problem: `there is no section ${id}`, remedy }];
		}
		return checkFile(reading, section.data, section.file, known);
	});
}

function checkFile(
	{ file, data, lineOf }: Reading<Alignment>,
	section: WrittenSection,
	sectionFile: string,
	known: Known,
): Fault[] {
	if (!data) return [];
	const texts = textsOf(section);
	const ids = data.map(({ id }) => id);
	const missing = texts.filter(({ id }) => !ids.includes(id));
	return [
		...missing.map(({ id }) => ({
			file,
			problem: `${id} is missing`,
			remedy: `add it as this prints it, and cut it: npm run align -- ${id}`,
		})),
		...data.flatMap((aligned, index) => {
			const line = lineOf([index, 'id']);
			const text = texts.find(({ id }) => id === aligned.id);
			if (!text) {
				const remedy = `name one of ${texts.map(({ id }) => id).join(', ')}`;
				return [{ file, line, problem: `section ${section.id} has no text ${aligned.id}`, remedy }];
			}
			if (ids.indexOf(aligned.id) !== index) {
				return [
					{ file, line, problem: `${aligned.id} is there twice`, remedy: 'keep one of the two' },
				];
			}
			const before = texts
				.slice(texts.indexOf(text) + 1)
				.find(({ id }) => ids.indexOf(id) < index && ids.includes(id));
			const place = {
				file,
				lineOf: (group: number, key?: string) =>
					lineOf([index, 'groups', group, ...(key === undefined ? [] : [key])]),
				textLine: text.line === undefined ? sectionFile : `${sectionFile}:${text.line}`,
			};
			return [
				...(before ? [outOfOrder(aligned.id, before.id, file, line)] : []),
				...checkGroups(aligned, text, known.terms, place),
				...checkVerbs(aligned, texts, known.classes, place),
			];
		}),
	];
}

function outOfOrder(id: string, after: string, file: string, line: number): Fault {
	return {
		file,
		line,
		problem: `${id} stands after ${after}`,
		remedy: 'put the texts in the order of the section',
	};
}
