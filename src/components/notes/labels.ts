import { localizedDate } from '../../i18n/dates.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';

/**
 * What a note rests on, in words: the decision, our reading, or a document by title, issuer and date.
 *
 * @throws Error where an id is neither; the checks before the build refuse such a note.
 */
export function sourcesLabel(
	ids: readonly string[],
	sources: ReadonlyMap<string, Source>,
	language: Language,
): string {
	const t = translator(language);
	const names = ids.map((id) => {
		if (id === 'decision') return t('notes.source.decision');
		if (id === 'our-reading') return t('notes.source.reading');
		const source = sources.get(id);
		if (!source) throw new Error(`unknown source “${id}”: add it to content/sources.yaml`);
		return documentLabel(source, language);
	});
	return t('notes.source', { names: names.join(t('notes.source.join')) });
}

/** A document by title, issuer and date; what the title says already is not said again. */
function documentLabel({ title, issuer, date }: Source, language: Language): string {
	const name = title[language];
	const more = [issuer?.[language], localizedDate(date, language)].filter(
		(one) => one !== undefined && !name.includes(one),
	);
	return [name, ...more].join(translator(language)('notes.source.comma'));
}
