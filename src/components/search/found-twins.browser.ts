/** Marks beside what was found what says it in the other language, where no term ties the two. */
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import { quickGroups } from './hit-groups.browser.ts';
import type { ResultList } from './result-list.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** Asks for the phrases once a hit wants them; no hit waits for them, it is drawn again. */
export async function markTwins(
	query: string,
	{ hits, headings }: QuickAnswer,
	{ sources, context, list }: { sources: Sources; context: BoxContext; list: ResultList },
	isLate: () => boolean,
): Promise<void> {
	if (![...hits, ...headings].some(isHalf)) return;
	await sources.learnPhrases();
	if (isLate()) return;
	list.redraw(quickGroups(sources.quick.search(query), sources, context));
}

/** Whether only one language is marked. */
function isHalf({ zh, en }: TextHit): boolean {
	return zh.length > 0 !== en.length > 0;
}
