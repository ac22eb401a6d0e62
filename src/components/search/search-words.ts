/** The words that the search needs in the browser; nothing of i18next reaches it. */
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { SearchKind, SearchWords } from './search-types.ts';

/** The choices of the filter by kind, in the order of the groups of hits. */
export const SEARCH_KINDS = [
	'all',
	'heading',
	'sentence',
	'term',
	'topic',
	'note',
	'summary',
] as const satisfies readonly SearchKind[];

/** The words in one language, with `{{}}` where something is put in. */
export function searchWords(language: Language): SearchWords {
	const t = translator(language);
	const query = '{{query}}';
	return {
		exact: t('search.group.exact'),
		heading: t('search.kind.heading'),
		sentence: t('search.kind.sentence'),
		term: t('search.group.terms'),
		explanation: t('search.group.explanations'),
		topic: t('search.kind.topic'),
		note: t('search.kind.note'),
		summary: t('search.kind.summary'),
		oneNote: t('notes.mark', { number: '{{number}}' }),
		byName: t('search.reason.name'),
		byPinyin: t('search.reason.pinyin'),
		byExplanation: t('search.reason.explanation'),
		byDescription: t('search.reason.description'),
		found: t('search.found', { number: '{{number}}' }),
		onRibbon: t('search.ribbon', { number: '{{number}}', all: '{{all}}' }),
		none: t('search.none', { query }),
		absent: t('search.absent', { query, number: '{{number}}' }),
		spelled: t('search.spelled'),
		prefix: t('search.prefix', { query }),
		loose: t('search.loose'),
		simple: t('search.simple'),
		loading: t('search.loading'),
		failed: t('search.failed'),
		suggestions: t('search.suggestions'),
		nearest: t('search.nearest'),
		sections: t('search.sections'),
		otherWords: t('search.other'),
		parts: t('search.parts'),
		preamble: t('decision.preamble'),
	};
}
