/** Sorts what Pagefind found into the groups in which it is shown: fetched behind the first hits. */
import type { QuickAnswer } from '../../search/quick-search.ts';
import { kindOf, type RecordKind, type SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import { sectionTitle, textGroups } from './hit-groups.browser.ts';
import { explainedItem, noteItem, summaryItem } from './own-hit.browser.ts';
import type { HitGroup } from './result-list.browser.ts';
import type { Sources } from './search-sources.browser.ts';

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
