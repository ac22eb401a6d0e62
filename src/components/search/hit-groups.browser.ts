/** Sorts what the scan found into the groups in which it is shown. */
import { PREAMBLE, sectionOf } from '../../model/ids.ts';
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import { headingItem, sentenceItem, termItem } from './result-hit.browser.ts';
import type { HitGroup } from './result-list.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** What the scan found: terms that are meant by name, headings, sentences, and other terms. */
export function quickGroups(
	{ hits, headings, terms }: QuickAnswer,
	sources: Sources,
	context: BoxContext,
): HitGroup[] {
	const { words } = context;
	const named = (isExact: boolean) =>
		terms.filter((hit) => hit.isExact === isExact).map((hit) => () => termItem(hit, context));
	return [
		{ name: 'exact', kind: 'term', label: words.exact, items: named(true) },
		...textGroups(hits, headings, sources, context),
		{ name: 'term', kind: 'term', label: words.term, items: named(false) },
	];
}

/** The title of a section in the language of the page. */
export function sectionTitle(
	section: string,
	{ data }: Sources,
	{ language, words }: BoxContext,
): string {
	if (section === PREAMBLE) return words.preamble;
	return data?.headings.find(({ id }) => id === section)?.[language] ?? '';
}

/** Headings and sentences. */
export function textGroups(
	hits: readonly TextHit[],
	headings: readonly TextHit[],
	sources: Sources,
	context: BoxContext,
): HitGroup[] {
	const { words } = context;
	return [
		{
			...{ name: 'heading', kind: 'heading', label: words.heading },
			items: headings.map((hit) => () => headingItem(hit, context)),
		},
		{
			...{ name: 'sentence', kind: 'sentence', label: words.sentence },
			items: hits.map((hit) => () => {
				const title = sectionTitle(sectionOf(hit.row.id), sources, context);
				return sentenceItem(hit, title, context);
			}),
		},
	];
}
