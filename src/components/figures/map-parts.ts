import type { MapPart } from './decision-map.ts';
import { translator } from '../../i18n/translate.ts';
import { isUndivided, type Part, type Section } from '../../library/decision.ts';
import type { Language } from '../../model/language.ts';
import { partNumeral } from '../../i18n/part-label.ts';
import { percent } from './percent.ts';

/** The preamble and the parts as the map shows them, with their lengths in Chinese characters. */
export function mapParts(preamble: Section, parts: readonly Part[], language: Language): MapPart[] {
	const t = translator(language);
	return [
		{ label: t('decision.preamble'), sections: [fieldOf(preamble, '')] },
		...parts.map((part) => ({
			label: `${partNumeral(part.number, language)}${language === 'zh' ? '、' : '. '}${part.title[language]}`,
			sections: part.sections.map((section) =>
				fieldOf(section, isUndivided(part) ? '' : `${section.id} ${section.title[language]}`),
			),
		})),
	];
}

/** The number of characters of a section's Chinese text. */
export function charactersOf(section: Section): number {
	return section.sentences.reduce((sum, { zh }) => sum + zh.length, 0);
}

/** The share of a part in the whole Chinese text, in words: 42.6%. */
export function shareOfPart(number: number, sections: readonly Section[], language: Language) {
	const lengthOf = (some: readonly Section[]) => some.map(charactersOf).reduce((a, b) => a + b, 0);
	const own = sections.filter(({ part }) => part === number);
	return percent(lengthOf(own) / lengthOf(sections), language);
}

function fieldOf(section: Section, label: string) {
	return { id: section.id, label, characters: charactersOf(section) };
}
