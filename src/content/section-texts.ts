import type { Bilingual } from '../model/bilingual.ts';
import { partOf } from '../model/ids.ts';
import type { WrittenSection } from './section-file.ts';

/** A text of the decision that has an id: a heading or a sentence. */
export interface IdentifiedText extends Bilingual {
	/** Id of a sentence or section, number of a part, or `adoption`. */
	id: string;
	/** Line of its English in its file; headings stand in the frontmatter. */
	line?: number;
}

/** Every text of a section in order: title of the part it opens, its own, adoption note, sentences. */
export function textsOf(section: WrittenSection): IdentifiedText[] {
	const { id, title, part, adoption, paragraphs } = section;
	return [
		...(part ? [{ id: String(partOf(id)), ...part }] : []),
		{ id, ...title },
		...(adoption ? [{ id: 'adoption', ...adoption }] : []),
		...paragraphs.flat().map(({ id, zh, en }) => ({
			id,
			zh: zh.text,
			en: en.text,
			line: en.line,
		})),
	];
}
