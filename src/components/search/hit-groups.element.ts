/** Sorts what was found into the groups in which it is shown. */
import { PREAMBLE } from '../../model/ids.ts';
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { BoxContext } from './box-context.element.ts';
import { headingItem, sentenceItem, termItem } from './result-hit.element.ts';
import type { HitGroup } from './result-list.element.ts';
import type { Sources } from './search-sources.element.ts';

/** What the scan found: terms that are meant by name, sentences, and other terms. */
export function quickGroups(
	{ hits, headings, terms }: QuickAnswer,
	{ data }: Sources,
	context: BoxContext,
): HitGroup[] {
	const { language, words } = context;
	const titles = new Map(data?.headings.map((one) => [one.id, one[language]]));
	const sentences = hits.map((hit) => () => {
		const section = hit.sentence.id.slice(0, hit.sentence.id.indexOf('.'));
		const title = section === PREAMBLE ? words.preamble : titles.get(section);
		return sentenceItem(hit, section, title ?? '', context);
	});
	const titled = headings.map((hit) => () => headingItem(hit, context));
	const named = (isExact: boolean) =>
		terms
			.filter((hit) => hit.isExact === isExact)
			.map(
				({ term }) =>
					() =>
						termItem(term, context),
			);
	return [
		{ name: 'exact', kind: 'term', label: words.exact, items: named(true) },
		{ name: 'heading', kind: 'heading', label: words.heading, items: titled },
		{ name: 'sentence', kind: 'sentence', label: words.sentence, items: sentences },
		{ name: 'term', kind: 'term', label: words.term, items: named(false) },
	];
}
