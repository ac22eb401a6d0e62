/**
 * `<search-panel>` around the form and the hits of a search box; this module is fetched when the
 * reader turns to the box. The exact scan answers at once; Pagefind comes in behind it and adds below
 * what it finds in explanations, topics, notes and summaries. Where it cannot run, the scan is the
 * search; where the sentences are missing, Pagefind answers for them too.
 */
import styles from './search.css?inline';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { isComposing } from '../keyboard/composing.browser.ts';
import { QuickSearch, type QuickAnswer } from '../../search/quick-search.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import { contextOf, type BoxContext } from './box-context.browser.ts';
import { suggestions } from './empty-answer.browser.ts';
import type { FullText } from './full-text.browser.ts';
import { fullTextGroups, quickGroups } from './hit-groups.browser.ts';
import { QueryAddress } from './query-address.browser.ts';
import { ResultFilter } from './result-filter.browser.ts';
import { moveByArrows } from './result-keys.browser.ts';
import { ResultList } from './result-list.browser.ts';
import { fetchSources, type Sources } from './search-sources.browser.ts';

/** How long after the last key the address changes, or a wait is spoken of, in ms. */
const PAUSE = 400;

/** In how many steps a place in the list is found again. */
const STEPS = 3;

adoptStyles(styles);

class SearchPanel {
	readonly #abort = new AbortController();
	readonly #box: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #list: ResultList;
	readonly #filter: ResultFilter;
	readonly #context: BoxContext;
	readonly #address: QueryAddress;
	#sources: Promise<Sources>;
	readonly #fullText: Promise<FullText | undefined>;
	/** The index of the decision itself, asked for where the sentences are missing. */
	#decision: Promise<FullText | undefined> | undefined;
	#isRestored = false;
	/** Counts the queries, so that a late answer to an earlier one is dropped. */
	#run = 0;

	constructor(box: HTMLElement, input: HTMLInputElement) {
		this.#box = box;
		this.#input = input;
		this.#context = contextOf(box);
		this.#list = new ResultList(this.#results);
		this.#filter = new ResultFilter(box);
		this.#address = new QueryAddress(input, this.#context.isPage);
		this.#sources = fetchSources(this.#context.data);
		// Behind the sentences, so that the first hits have the line to themselves.
		this.#fullText = this.#sources
			.then(() => loadIndex(this.#context.index))
			.catch(() => undefined);
		const options = { signal: this.#abort.signal };
		input.addEventListener('input', this.#onInput, options);
		input.addEventListener('compositionend', this.#onInput, options);
		box.addEventListener('change', this.#onChange, options);
		box.addEventListener('submit', this.#onSubmit, options);
		box.addEventListener('keydown', this.#onKey, options);
		box.addEventListener('click', this.#onClick, options);
		window.addEventListener('pagehide', this.#keepPlace, options);
		void this.#search();
	}

	/** Stops listening. */
	end(): void {
		this.#abort.abort();
	}

	get #results(): HTMLElement {
		return this.#part('.search-results');
	}

	#part(selector: string): HTMLElement {
		const part = this.#box.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<search-panel> has no ${selector}`);
		return part;
	}

	readonly #onInput = (event: Event): void => {
		// While Chinese is being composed the field holds unfinished pinyin.
		if (event instanceof InputEvent && event.isComposing) return;
		void this.#search();
	};

	readonly #onChange = (): void => {
		this.#filter.apply();
	};

	readonly #onSubmit = (event: Event): void => {
		const hit = this.#results.querySelector<HTMLAnchorElement>('[data-result] a');
		const isAddress = QuickSearch.addressIn(this.#input.value) !== undefined;
		if (!this.#context.isPage && !(isAddress && hit)) return;
		event.preventDefault();
		if (isAddress && hit) hit.click();
		else this.#address.write();
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		moveByArrows(this.#box, this.#input, event);
		const dialog = this.#box.closest('dialog');
		if (event.key !== 'Escape' || isComposing(event) || !dialog) return;
		// Browsers clear a search field by this key before it reaches the dialog around it.
		event.preventDefault();
		dialog.close();
	};

	readonly #onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!(link instanceof HTMLAnchorElement)) return;
		this.#address.write();
		this.#keepPlace();
		const query = link.dataset['suggestion'];
		if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.#input.value = query;
		this.#input.focus();
		void this.#search();
	};

	readonly #keepPlace = (): void => {
		const hits = this.#results.querySelectorAll<HTMLElement>('[data-result]');
		this.#address.keepPlace(
			this.#filter.choice,
			[...hits].filter((hit) => hit.getClientRects().length > 0),
		);
	};

	async #search(): Promise<void> {
		const query = this.#input.value;
		this.#run += 1;
		const run = this.#run;
		const isLate = () => run !== this.#run;
		this.#address.writeSoon(PAUSE);
		const waiting = setTimeout(() => {
			if (!isLate()) this.#say(this.#context.words.loading);
		}, PAUSE);
		const sources = await this.#sources;
		clearTimeout(waiting);
		if (isLate()) return;
		this.#part('.search-ways-out').hidden = true;
		if (query.trim() === '') this.#suggest(query, sources);
		else await this.#answer(query, sources, isLate);
	}

	async #answer(query: string, sources: Sources, isLate: () => boolean): Promise<void> {
		const { quick } = sources;
		let answer = quick.search(query);
		if ((answer.hits.length === 0 || answer.isPrefix) && !quick.knowsSpellings) {
			await sources.learnSpellings();
			if (isLate()) return;
			answer = quick.search(query);
		}
		const isDrawn = this.#list.draw(quickGroups(answer, sources, this.#context));
		this.#filter.update();
		const own = this.#searchIn(this.#fullText, answer, sources);
		const decision = sources.hasSentences
			? []
			: this.#searchIn(this.#decisionIndex, answer, sources);
		const others = inOtherWords(query, sources, this.#context);
		if (!(await isDrawn)) return;
		const [ownFound, decisionFound] = [await own, await decision];
		if (isLate()) return;
		if (!decisionFound) {
			this.#fail(query);
			return;
		}
		const more = [...decisionFound, ...(ownFound ?? [])];
		const groups = fullTextGroups(more, answer, sources, this.#context);
		if (!(await this.#list.append(groups))) return;
		this.#filter.update();
		const said = await others;
		if (isLate()) return;
		this.#say(this.#summary(query, answer, ownFound !== undefined));
		this.#results.append(...said);
		if (this.#filter.count().size === 0 && said.length === 0) {
			const ways = await waysOn(query, sources, this.#context);
			if (isLate()) return;
			this.#results.append(...ways);
		}
		this.#list.finish(query);
		this.#restorePlace();
	}

	/** Goes back to where the reader left the list, once, when its page is loaded anew. */
	#restorePlace(): void {
		if (this.#isRestored) return;
		this.#isRestored = true;
		const place = this.#address.keptPlace;
		if (!place) return;
		this.#filter.choose(place);
		const hit = this.#results.querySelector(`[data-result="${CSS.escape(place.hit)}"]`);
		// Hits out of sight have no height of their own yet: each step makes those above it more exact.
		for (let step = 0; hit && step < STEPS; step += 1) {
			const by = hit.getBoundingClientRect().top - place.top;
			scrollBy({ top: by, behavior: 'instant' });
		}
	}

	/** What an index has for a query; `undefined` where it is not to be had. */
	async #searchIn(
		index: Promise<FullText | undefined>,
		{ readings, record }: QuickAnswer,
		{ quick }: Sources,
	): Promise<TextHit<SearchRecord>[] | undefined> {
		const fullText = await index;
		try {
			return record === undefined
				? await fullText?.search(readings, quick.vocabulary)
				: await fullText?.record(record);
		} catch {
			return undefined;
		}
	}

	get #decisionIndex(): Promise<FullText | undefined> {
		this.#decision ??= loadIndex(`${this.#context.index}decision/`).catch(() => undefined);
		return this.#decision;
	}

	/** What was found, how the query was taken, and whether this was the simple search. */
	#summary(query: string, answer: QuickAnswer, isFull: boolean): string {
		const { words } = this.#context;
		const counts = this.#filter.count();
		const total = counts.get('all') ?? 0;
		const inText = (counts.get('sentence') ?? 0) + (counts.get('heading') ?? 0);
		const result = total === 0 ? words.none : inText === 0 ? words.absent : words.found;
		const last = query.trim().split(/\s+/).at(-1) ?? '';
		const parts = [
			result.replace('{{query}}', query.trim()).replace('{{number}}', String(total)),
			total > 0 && answer.isPrefix ? words.prefix.replace('{{query}}', last) : '',
			answer.isSpelled ? words.spelled : '',
			answer.isLoose ? words.loose : '',
			isFull ? '' : words.simple,
		];
		return parts.filter(Boolean).join(' ');
	}

	#suggest(query: string, sources: Sources): void {
		this.#list.clear();
		this.#filter.update();
		this.#say('');
		this.#results.append(...suggestions(sources, this.#context));
		this.#list.finish(query);
	}

	/** Nothing can be searched: says so, shows the ways out, and tries again at the next key. */
	#fail(query: string): void {
		this.#list.clear();
		this.#say(this.#context.words.failed);
		this.#part('.search-ways-out').hidden = false;
		this.#sources = fetchSources(this.#context.data);
		this.#decision = undefined;
		this.#list.finish(query);
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}
}

class SearchPanelElement extends HTMLElement {
	#panel: SearchPanel | undefined;

	connectedCallback(): void {
		const input = this.querySelector<HTMLInputElement>('input[type=search]');
		if (input) this.#panel = new SearchPanel(this, input);
	}

	disconnectedCallback(): void {
		this.#panel?.end();
	}
}

// What follows the first hits is fetched behind them.

async function loadIndex(folder: string): Promise<FullText> {
	const module = await import('./full-text.browser.ts');
	return module.FullText.load(folder);
}

async function inOtherWords(
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
async function waysOn(query: string, sources: Sources, context: BoxContext): Promise<Node[]> {
	try {
		const { nothingFound } = await import('./nothing-found.browser.ts');
		return nothingFound(query, sources, context);
	} catch {
		return [];
	}
}

if (!customElements.get('search-panel')) {
	customElements.define('search-panel', SearchPanelElement);
}
