import type { Bilingual } from '../model/bilingual.ts';
import { LANGUAGES } from '../model/language.ts';
import { partOf } from '../model/ids.ts';
import type { ShownText, TextKind } from '../text/shown-text.ts';
import type { WrittenSection } from './section-file.ts';

/** The headings and sentences of sections as pages should show them. */
export function shownSections(sections: readonly WrittenSection[]): ShownText[] {
	return sections.flatMap(({ id, title, part, adoption, paragraphs }) => [
		...(part ? inBoth('heading', String(partOf(id)), part) : []),
		...inBoth('heading', id, title),
		...(adoption ? inBoth('adoption', '', adoption) : []),
		...paragraphs
			.flat()
			.flatMap((pair) => inBoth('sentence', pair.id, { zh: pair.zh.text, en: pair.en.text })),
	]);
}

function inBoth(kind: TextKind, id: string, text: Bilingual): ShownText[] {
	return LANGUAGES.map((language) => ({ kind, id, language, text: text[language] }));
}
