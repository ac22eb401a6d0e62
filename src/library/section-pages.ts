/** What each section's page needs, one entry a section and language. */
import { translator } from '../i18n/translate.ts';
import { PREAMBLE } from '../model/ids.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { getSections, partsOf, type Part, type Section } from './decision.ts';

/** The static paths of `/{zh,en}/decision/<section>/`. */
export function getSectionPages() {
	const sections = getSections();
	const parts = partsOf(sections);
	const documentTitle = sections[0]?.title ?? { zh: '', en: '' };
	return LANGUAGES.flatMap((language) =>
		sections.map((section, index) => {
			const part = parts.find(({ number }) => number === section.part);
			const headings = describe(section, part, language);
			return {
				params: { language, section: section.id },
				props: {
					language,
					section,
					part,
					parts,
					documentTitle,
					previous: sections[index - 1],
					next: sections[index + 1],
					...headings,
				},
			};
		}),
	);
}

function describe(section: Section, part: Part | undefined, language: Language) {
	const t = translator(language);
	const isPreamble = section.id === PREAMBLE;
	const name = isPreamble ? t('decision.preamble') : section.title[language];
	return {
		title: `${name} · ${t('site.name')}`,
		description: t('decision.section.description', {
			part: part?.title[language] ?? section.title[language],
			title: name,
			count: section.sentences.length,
		}),
	};
}
