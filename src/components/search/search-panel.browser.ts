/**
 * The form and the hits of a search box. The exact scan answers at once; Pagefind comes in behind it
 * and adds below what it finds in explanations, topics, notes and summaries. Where it cannot run, the
 * scan is the search; where the sentences are missing, Pagefind answers for them too.
 */
import { QuickSearch } from '../../search/quick-search.ts';
import { answerSummary } from './answer-summary.browser.ts';
import { contextOf, type BoxContext } from './box-context.browser.ts';
import { suggestions } from './empty-answer.browser.ts';
import { markTwins } from './found-twins.browser.ts';
import { FoundRibbon } from './found-ribbon.browser.ts';
import { quickGroups } from './hit-groups.browser.ts';
import { IndexAnswers } from './index-answers.browser.ts';
import { inOtherWords, ownGroups, waysOn } from './later-parts.browser.ts';
import { ListPlace } from './list-place.browser.ts';
import { QueryAddress } from './query-address.browser.ts';
import { ResultFilter } from './result-filter.browser.ts';
import { closeByEscape, moveByArrows } from './result-keys.browser.ts';
import { ResultList } from './result-list.browser.ts';
import { fetchSources, type Sources } from './search-sources.browser.ts';

/** How long after the last key the address changes, or a wait is spoken of, in ms. */
const PAUSE = 400;

/** Searches from the moment that it is made, with what stands in the field. */
export class SearchPanel {
	readonly #abort = new AbortController();
	readonly #box: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #list: ResultList;
	readonly #ribbon: FoundRibbon;
	readonly #filter: ResultFilter;
	readonly #context: BoxContext;
	readonly #address: QueryAddress;
	readonly #place: ListPlace;
	#sources: Promise<Sources>;
	readonly #indexes: IndexAnswers;
	/** Counts the queries, so that a late answer to an earlier one is dropped. */
	#run = 0;

	constructor(box: HTMLElement, input: HTMLInputElement) {
		this.#box = box;
		this.#input = input;
		this.#context = contextOf(box);
		this.#list = new ResultList(this.#results);
		this.#ribbon = new FoundRibbon(this.#results, this.#context.words.onRibbon);
		this.#filter = new ResultFilter(box);
		this.#address = new QueryAddress(input, this.#context.isPage);
		this.#place = new ListPlace(this.#results, this.#address, this.#filter);
		this.#sources = fetchSources(this.#context.data);
		this.#indexes = new IndexAnswers(this.#context.index, this.#sources);
		const options = { signal: this.#abort.signal };
		input.addEventListener('input', this.#onInput, options);
		input.addEventListener('compositionend', this.#onInput, options);
		box.addEventListener('change', this.#onChange, options);
		box.addEventListener('submit', this.#onSubmit, options);
		box.addEventListener('keydown', this.#onKey, options);
		box.addEventListener('click', this.#onClick, options);
		window.addEventListener('pagehide', this.#place.keep, options);
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
		closeByEscape(this.#box, event);
	};

	readonly #onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!(link instanceof HTMLAnchorElement)) return;
		this.#address.write();
		this.#place.keep();
		const query = link.dataset['suggestion'];
		if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.#input.value = query;
		this.#input.focus();
		void this.#search();
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
		const own = this.#indexes.ofOurs(answer, sources);
		const decision = this.#indexes.ofDecision(answer, sources);
		const others = this.#indexes.settled.then(() => inOtherWords(query, sources, this.#context));
		if (!(await isDrawn)) return;
		const [ownFound, decisionFound] = [await own, await decision];
		if (isLate()) return;
		const more = [...(decisionFound ?? []), ...(ownFound ?? [])];
		const groups = await ownGroups(more, answer, sources, this.#context);
		if (isLate()) return;
		const isAnswered = decisionFound && (groups ?? decisionFound.length === 0);
		if (!isAnswered) {
			this.#fail(query);
			return;
		}
		if (!(await this.#list.append(groups ?? []))) return;
		this.#filter.update();
		this.#ribbon.show(sources.sentences);
		const said = await others;
		if (isLate()) return;
		const counts = this.#filter.count();
		const isFull = ownFound !== undefined && groups !== undefined;
		this.#say(answerSummary(this.#context.words, { query, answer, counts, isFull }));
		this.#results.append(...said);
		if (counts.size === 0 && said.length === 0) {
			const ways = await waysOn(query, sources, this.#context);
			if (isLate()) return;
			this.#results.append(...ways);
		}
		this.#list.finish(query);
		this.#place.restore();
		const place = { sources, context: this.#context, list: this.#list };
		await markTwins(query, answer, place, isLate);
	}

	#suggest(query: string, sources: Sources): void {
		this.#list.clear();
		this.#ribbon.clear();
		this.#filter.update();
		this.#say('');
		this.#results.append(...suggestions(sources, this.#context));
		this.#list.finish(query);
	}

	/** Nothing can be searched: says so, shows the ways out, and tries again at the next key. */
	#fail(query: string): void {
		this.#list.clear();
		this.#ribbon.clear();
		this.#say(this.#context.words.failed);
		this.#part('.search-ways-out').hidden = false;
		this.#sources = fetchSources(this.#context.data);
		this.#indexes.forget();
		this.#list.finish(query);
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}
}
