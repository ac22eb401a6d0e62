import { linesOf } from '../markdown/lines.ts';
import { noteDefinitionsOf, paragraphsOf, parseMdx } from '../markdown/parse.ts';
import { hasHan } from '../text/han.ts';
import { getSections, partsOf, type Section } from './decision.ts';

/** A section and every Chinese text that its page shows: headings, sentences, notes. */
export interface ChineseTexts {
	section: Section;
	texts: string[];
}

/** The Chinese texts of every section, in order; a part's title is among those of its sections. */
export async function getChineseTexts(): Promise<ChineseTexts[]> {
	const sections = await getSections();
	const parts = partsOf(sections);
	return sections.map((section) => {
		const part = parts.find(({ number }) => number === section.part);
		const texts = [
			part?.title.zh,
			section.title.zh,
			section.adoption?.zh,
			section.summary?.zh,
			...section.sentences.map(({ zh }) => zh),
			...noteTexts(section),
		];
		return { section, texts: [...new Set(texts)].filter((text) => text !== undefined) };
	});
}

function noteTexts({ entry }: Section): string[] {
	return noteDefinitionsOf(parseMdx(entry.body ?? ''))
		.flatMap(({ children }) => paragraphsOf({ type: 'root', children }))
		.flatMap(linesOf)
		.map(({ text }) => text)
		.filter(hasHan);
}
