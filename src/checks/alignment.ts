/** The alignment: which texts of a section it has, each once, in order, and each sound in itself. */
import { fileName } from '../content/file-name.ts';
import { FOLDERS } from '../content/kinds.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import { textsOf } from '../content/section-texts.ts';
import type { Alignment } from '../model/alignment.ts';
import { ofRule, type Fault } from '../model/fault.ts';
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

/** Faults of `content/alignment/`: each section has its file, and no file is without its section. */
export function checkAlignment(files: readonly Reading<Alignment>[], known: Known): Fault[] {
	const sections = known.sections.flatMap((one) => (one.data ? [{ ...one, data: one.data }] : []));
	const sectionOf = ({ file }: Reading<Alignment>) =>
		sections.find(({ data }) => data.id === fileName(file));
	const cut = files.map(sectionOf);
	return [
		...sections
			.filter((section) => !cut.includes(section))
			.map(({ data: { id } }) => ({
				file: FOLDERS.alignment.folder,
				problem: `section ${id} is missing`,
				remedy: `add ${id}.yaml, text by text as this prints them: npm run align -- ${id}`,
			})),
		...files.flatMap((reading) => {
			const section = sectionOf(reading);
			if (section) return checkFile(reading, section, known);
			const problem = `there is no section ${fileName(reading.file)}`;
			const remedy = 'name it <section id>.yaml, such as 2-3.yaml';
			return [{ file: reading.file, problem, remedy }];
		}),
	];
}

function checkFile(
	{ file, data, lineOf }: Reading<Alignment>,
	section: { file: string; data: WrittenSection },
	{ terms, classes }: Known,
): Fault[] {
	if (!data) return [];
	const texts = textsOf(section.data);
	const order = texts.map(({ id }) => id);
	const ids = data.map(({ id }) => id);
	const missing = order.filter((id) => !ids.includes(id));
	return [
		...missing.map((id) => ({
			file,
			problem: `${id} is missing`,
			remedy: `add it as this prints it, and cut it: npm run align -- ${id}`,
		})),
		...data.flatMap((aligned, index) => {
			const fault = (problem: string, remedy: string) => [
				{ file, line: lineOf([index, 'id']), problem, remedy },
			];
			const text = texts.find(({ id }) => id === aligned.id);
			if (!text) {
				const problem = `section ${section.data.id} has no text ${aligned.id}`;
				return fault(problem, `name one of ${order.join(', ')}`);
			}
			if (ids.indexOf(aligned.id) !== index) {
				return fault(`${aligned.id} is there twice`, 'keep one of the two');
			}
			const last = ids[index - 1] ?? '';
			const isLate = order.indexOf(last) > order.indexOf(aligned.id);
			const place = {
				file,
				lineOf: (group: number, key?: string) =>
					lineOf([index, 'groups', group, ...(key === undefined ? [] : [key])]),
				textLine: text.line === undefined ? section.file : `${section.file}:${text.line}`,
			};
			return [
				...(isLate
					? fault(`${aligned.id} stands after ${last}`, 'put the texts in the order of the section')
					: []),
				...ofRule('phrases', checkGroups(aligned, text, terms, place)),
				...ofRule('phrase-verbs', checkVerbs(aligned, texts, classes, place)),
			];
		}),
	];
}
