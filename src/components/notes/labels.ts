import { localizedDate } from '../../i18n/dates.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { NONE, type Source } from '../../model/source.ts';

/** A piece of the line that tells what a note rests on. */
export interface SourceRun {
	text: string;
	/** Where the document that it names can be read. */
	address?: string;
	/** Whether it is Chinese on a page in another language. */
	isChinese?: boolean;
}

/**
 * What a note rests on, in words: the decision, our reading, or a document by title, number, issuer and
 * date. A title leads to the document where its address is certain.
 *
 * @throws Error where an id is neither; the checks before the build refuse such a note.
 */
export function sourceRuns(
	ids: readonly string[],
	sources: ReadonlyMap<string, Source>,
	language: Language,
): SourceRun[] {
	const t = translator(language);
	const runs = ids.flatMap((id, index) => {
		const between = index === 0 ? [] : [{ text: t('notes.source.join') }];
		return [...between, ...namedRuns(id, sources, language)];
	});
	return [{ text: t('notes.source', { names: '' }) }, ...runs];
}

function namedRuns(
	id: string,
	sources: ReadonlyMap<string, Source>,
	language: Language,
): SourceRun[] {
	const t = translator(language);
	if (id === 'decision') return [{ text: t('notes.source.decision') }];
	if (id === 'our-reading') return [{ text: t('notes.source.reading') }];
	const source = sources.get(id);
	if (!source) throw new Error(`unknown source “${id}”: add it to content/sources.yaml`);
	return documentRuns(source, language);
}

/** A document by title, number, issuer and date; what the title says already is not said again. */
function documentRuns(source: Source, language: Language): SourceRun[] {
	const t = translator(language);
	const { address } = source;
	const title = source.title[language];
	const isNew = (one: string) => one !== NONE && !title.includes(one);
	const number = isNew(source.number) ? source.number : undefined;
	const more = [source.issuer[language], localizedDate(source.date, language)].filter(isNew);
	const named = { text: title, ...(address !== NONE && { address }) };
	const bracketed = (words: readonly string[]) =>
		words.length === 0
			? []
			: [{ text: t('notes.source.more', { words: words.join(t('notes.source.comma')) }) }];
	if (number === undefined) return [named, ...bracketed(more)];
	if (language === 'zh') return [named, ...bracketed([number, ...more])];
	return [named, { text: ' ' }, { text: number, isChinese: true }, ...bracketed(more)];
}
