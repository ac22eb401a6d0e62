import { partLabel, sectionLabel } from './part-label.ts';
import { translator } from './translate.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { numberInPart, partOf, PREAMBLE } from '../model/ids.ts';
import type { Language } from '../model/language.ts';

/** What the picture of a shared link says. */
export interface Preview {
	/** Its name below `/previews/`. */
	file: string;
	/** Where in the document the section stands. */
	place: string;
	title: string;
	/** The first words of the text. */
	opening: string;
	/** Whose words these are. */
	foot: string;
}

/** As many as can be read at the size of a stamp. */
const FIRST = { zh: 54, en: 140 } as const satisfies Record<Language, number>;

/** The picture of a section in a language; `npm run previews` draws it. */
export function sectionPreview(
	section: { id: string; title: Bilingual },
	first: Bilingual | undefined,
	language: Language,
): Preview {
	const t = translator(language);
	const { id, title } = section;
	const [part, number] = [partOf(id), numberInPart(id)];
	const place = [
		...(part === undefined ? [] : [partLabel(part, language)]),
		...(number === undefined ? [] : [sectionLabel(number, language)]),
		...(id === PREAMBLE ? [t('decision.preamble')] : []),
	];
	return {
		file: `${id}-${language}.png`,
		place: place.join(' · '),
		title: title[language],
		opening: firstWords(first?.[language] ?? '', language),
		foot: [t('site.name'), ...(language === 'en' ? [t('license.unofficial')] : [])].join(' · '),
	};
}

/** All of its words, for whoever does not see it. */
export function previewWords({ place, title, opening, foot }: Preview): string {
	return [place, title, opening, foot].join(' · ');
}

/** The beginning of a text, cut behind a whole word and no mark. */
function firstWords(text: string, language: Language): string {
	if (text.length <= FIRST[language]) return text;
	const cut = text.slice(0, FIRST[language] + 1);
	const whole = language === 'en' ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, -1);
	return `${whole.replace(/[\s\p{P}]+$/u, '')}…${language === 'zh' ? '…' : ''}`;
}
