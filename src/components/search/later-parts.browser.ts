/** What follows the first hits: fetched behind them, and done without where it cannot be had. */
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { BoxContext } from './box-context.browser.ts';
import type { FullText } from './full-text.browser.ts';
import type { HitGroup } from './result-list.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** The index in a folder; `undefined` where it is missing, broken or cannot run. */
export async function loadIndex(folder: string): Promise<FullText | undefined> {
	try {
		const module = await import('./full-text.browser.ts');
		return await module.FullText.load(folder);
	} catch {
		return undefined;
	}
}

/** What the indexes found, in its groups; `undefined` where the means to draw it cannot be had. */
export async function ownGroups(
	found: readonly TextHit<SearchRecord>[],
	answer: QuickAnswer,
	sources: Sources,
	context: BoxContext,
): Promise<HitGroup[] | undefined> {
	if (found.length === 0) return [];
	try {
		const { fullTextGroups } = await import('./own-groups.browser.ts');
		return fullTextGroups(found, answer, sources, context);
	} catch {
		return undefined;
	}
}

/** What is said in other words than those of the query. */
export async function inOtherWords(
	query: string,
	sources: Sources,
	context: BoxContext,
): Promise<HTMLElement[]> {
	try {
		const { otherWords } = await import('./other-words.browser.ts');
		return await otherWords(query, sources, context);
	} catch {
		return [];
	}
}

/** Ways on from nothing, as far as they can be had; fetched only then. */
export async function waysOn(
	query: string,
	sources: Sources,
	context: BoxContext,
): Promise<Node[]> {
	try {
		const { nothingFound } = await import('./nothing-found.browser.ts');
		return nothingFound(query, sources, context);
	} catch {
		return [];
	}
}
