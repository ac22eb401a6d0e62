/** What the decision says in other words than those that were typed; never counted as found. */
import { LANGUAGE_TAGS } from '../../model/language.ts';
import { sectionOf } from '../../model/ids.ts';
import type { Synonym } from '../../model/synonyms.ts';
import { bareQuery } from '../../search/query.ts';
import { askedForm } from '../../text/asked-form.ts';
import { hasHan } from '../../text/han.ts';
import type { BoxContext } from './box-context.browser.ts';
import { queryLink } from './empty-answer.browser.ts';
import { sectionTitle } from './hit-groups.browser.ts';
import { halves, sentenceLink } from './result-hit.browser.ts';
import { fetchJson } from './search-file.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** How many sentences are shown; all of them are behind the links to their words. */
const SHOWN = 5;

const files = new Map<string, Promise<Synonym[]>>();

/** The words of the decision for a query and sentences with them; nothing if none are listed. */
export async function otherWords(
	query: string,
	sources: Sources,
	context: BoxContext,
): Promise<HTMLElement[]> {
	const asked = askedForm(sources.quick.simplify(bareQuery(query)));
	if (asked === '') return [];
	const known = await entries(`${context.data}synonyms/${hasHan(query) ? 'zh' : 'en'}.json`);
	const entry = known.find((one) => one.asked.some((word) => askedForm(word) === asked));
	if (!entry) return [];
	const { said } = entry;
	const found = sources.quick.saying(said);
	const heading = document.createElement('h2');
	heading.append(context.words.otherWords);
	const links = document.createElement('p');
	const words = hasHan(query) ? said.zh : [...said[context.language], ...said.en];
	for (const word of new Set(words)) links.append(queryLink(word, context), ' ');
	const list = document.createElement('ol');
	for (const hit of found.slice(0, SHOWN)) {
		const element = document.createElement('li');
		element.dataset['other'] = `sentence:${hit.row.id}`;
		const title = sectionTitle(sectionOf(hit.row.id), sources, context);
		element.append(sentenceLink(hit, title, context), ...halves(hit, context));
		list.append(element);
	}
	const section = document.createElement('section');
	section.className = 'search-other';
	section.lang = LANGUAGE_TAGS[context.language];
	section.append(heading, links, list);
	return [section];
}

function entries(address: string): Promise<Synonym[]> {
	const known =
		files.get(address) ?? fetchJson(address).then((data) => (isSynonyms(data) ? data : []));
	files.set(address, known);
	return known;
}

function isSynonyms(data: unknown): data is Synonym[] {
	return (
		Array.isArray(data) &&
		data.every((row) => typeof row === 'object' && row !== null && 'asked' in row && 'said' in row)
	);
}
