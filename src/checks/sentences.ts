import type { Bilingual } from '../model/bilingual.ts';
import { sentenceId } from '../model/ids.ts';
import type { SectionFile } from './section-files.ts';

/** Every sentence of the section files by its id, plain text. */
export function sentencesById(sections: readonly SectionFile[]): Map<string, Bilingual> {
	return new Map(
		sections.flatMap(({ id, paragraphs }) =>
			id === undefined || !paragraphs
				? []
				: paragraphs.flatMap((pairs, paragraph) =>
						pairs.map(
							({ zh, en }, index) =>
								[sentenceId(id, paragraph + 1, index + 1), { zh: zh.text, en: en.text }] as const,
						),
					),
		),
	);
}
