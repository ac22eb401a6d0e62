/** Sorts what was found into the groups in which it is shown. */
import { PREAMBLE, sectionOf } from '../../model/ids.ts';
import type { QuickAnswer } from '../../search/quick-search.ts';
import { kindOf, type RecordKind, type SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import {
	explainedItem,
	headingItem,
	noteItem,
	sentenceItem,
	summaryItem,
	termItem,
} from './result-hit.browser.ts';
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

/** What the full text adds: terms by their explanation, topics, notes and summaries. */
export function fullTextGroups(
	found: readonly TextHit<SearchRecord>[],
	{ terms }: QuickAnswer,
	sources: Sources,
	context: BoxContext,
): HitGroup[] {
	const { words } = context;
	const shown = new Set(terms.map(({ term }) => `term:${term.id}`));
	const of = (kind: RecordKind) => found.filter(({ row }) => kindOf(row).kind === kind);
	const own = (hit: TextHit<SearchRecord>): TextHit => ({
		...hit,
		row: { ...hit.row, id: kindOf(hit.row).id },
	});
	return [
		...textGroups(of('sentence').map(own), of('heading').map(own), sources, context),
		{
			...{ name: 'explanation', kind: 'term', label: words.explanation },
			items: of('term')
				.filter(({ row }) => !shown.has(row.id))
				.map((hit) => () => explainedItem(hit, context)),
		},
		{
			...{ name: 'topic', kind: 'topic', label: words.topic },
			items: of('topic').map((hit) => () => explainedItem(hit, context)),
		},
		{
			...{ name: 'note', kind: 'note', label: words.note },
			items: of('note').map((hit) => () => {
				const sentence = sources.quick.sentence(hit.row.sentence ?? '');
				return noteItem(hit, sentence, context);
			}),
		},
		{
			...{ name: 'summary', kind: 'summary', label: words.summary },
			items: of('summary').map((hit) => () => {
				const title = sectionTitle(kindOf(hit.row).id, sources, context);
				return summaryItem(hit, title, context);
			}),
		},
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

function textGroups(
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
