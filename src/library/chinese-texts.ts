import { getSections, partsOf, type Section } from './decision.ts';
import { noteRuns } from './notes.ts';

/** A section and every Chinese text that its page shows: headings, sentences, notes. */
export interface ChineseTexts {
	section: Section;
	texts: string[];
}

/** The Chinese texts of every section, in order; a part's title is among those of its sections. */
export function getChineseTexts(): ChineseTexts[] {
	const sections = getSections();
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

function noteTexts({ notes }: Section): string[] {
	return notes.flatMap(({ pairs }) =>
		pairs.map(({ zh }) =>
			noteRuns(zh, 'zh')
				.map(({ text }) => text)
				.join(''),
		),
	);
}
