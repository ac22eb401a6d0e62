import { translator } from '../i18n/translate.ts';
import { getRibbon } from '../library/ribbon.ts';
import { ribbonPath } from '../text/ribbon.ts';
import { sectionCount, type GlossaryEntry } from '../library/glossary.ts';
import type { Language } from '../model/language.ts';
import type { CardBlock, TermCard } from './term-card.ts';

/** The popover's card of a term, with its labels in the language of the page. */
export function termCard(entry: GlossaryEntry, language: Language): TermCard {
	const t = translator(language);
	const used = new Set(entry.uses.map(({ sentence }) => sentence.id));
	const blocks = (one: Language): CardBlock[] =>
		entry.explanation.map((block) => ({
			basis: translator(one)(`basis.${block.basis}`),
			runs: block[one],
		}));
	return {
		zh: entry.zh,
		pinyin: entry.pinyin,
		en: entry.en,
		standing: t(`standing.${entry.source.standing}`),
		uses: usesLabel(entry, language),
		marks: ribbonPath(getRibbon().sentences.filter(({ id }) => used.has(id))),
		explanation: { zh: blocks('zh'), en: blocks('en') },
	};
}

/** How often and where a term is used, in words. */
export function usesLabel(entry: GlossaryEntry, language: Language): string {
	const t = translator(language);
	if (entry.uses.length === 0) return t('entry.count.none');
	return t('entry.count', {
		sentences: t('decision.sentences', { count: entry.uses.length }),
		sections: t('entry.sections', { count: sectionCount(entry) }),
	});
}
