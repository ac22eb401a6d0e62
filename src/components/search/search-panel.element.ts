/**
 * `<search-panel>` around the form and the hits of a search box; this module is fetched when the
 * reader turns to the box. The exact scan answers at once; Pagefind comes in behind it and adds below
 * what it finds in explanations, notes and topics. Where it cannot, the scan is the search.
 */
import styles from '../../styles/on-demand/search.css?inline';
import { adoptStyles } from '../layout/adopt-styles.element.ts';
import { QuickSearch, type QuickAnswer } from '../../search/quick-search.ts';
import { contextOf, type BoxContext } from './box-context.element.ts';
import { nothingFound, suggestions } from './empty-answer.element.ts';
import { FullText } from './full-text.element.ts';
import { fetchNotesAhead, fullTextGroups } from './full-text-groups.element.ts';
import { quickGroups } from './hit-groups.element.ts';
import { QueryAddress } from './query-address.element.ts';
import { ResultFilter } from './result-filter.element.ts';
import { moveByArrows } from './result-keys.element.ts';
import { ResultList } from './result-list.element.ts';
import { fetchSources, type Sources } from './search-sources.element.ts';

/** How long after the last key the address changes, or a wait is spoken of, in ms. */
const PAUSE = 400;

adoptStyles(styles);

class SearchPanel {
	readonly #abort = new AbortController();
	readonly #box: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #list: ResultList;
	readonly #filter: ResultFilter;
	readonly #context: BoxContext;
	readonly #address: QueryAddress;
	#sources: Promise<Sources | undefined>;
	readonly #fullText: Promise<FullText | undefined>;
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
			.then((sources) => FullText.load(this.#context.index, termIds(sources)))
			.catch(() => undefined);
		const options = { signal: this.#abort.signal };
		input.addEventListener('input', this.#onInput, options);
		input.addEventListener('compositionend', this.#onInput, options);
		box.addEventListener('change', this.#onChange, options);
		box.addEventListener('submit', this.#onSubmit, options);
		box.addEventListener('keydown', this.#onKey, options);
		box.addEventListener('click', this.#onClick, options);
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
		if (event.key !== 'Escape' || event.isComposing || !dialog) return;
		// Browsers clear a search field by this key before it reaches the dialog around it.
		event.preventDefault();
		dialog.close();
	};

	readonly #onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!(link instanceof HTMLAnchorElement)) return;
		this.#address.write();
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
		if (!sources) this.#fail(query);
		else if (query.trim() === '') this.#suggest(query, sources);
		else await this.#answer(query, sources, isLate);
	}

	async #answer(query: string, sources: Sources, isLate: () => boolean): Promise<void> {
		let answer = sources.quick.search(query);
		if (answer.hits.length === 0 && !sources.quick.knowsSpellings) {
			await sources.learnSpellings();
			if (isLate()) return;
			answer = sources.quick.search(query);
		}
		const isDrawn = this.#list.draw(quickGroups(answer, sources, this.#context));
		this.#filter.update();
		fetchNotesAhead(answer, this.#context);
		if (!(await isDrawn)) return;
		const records = await searchRecords(await this.#fullText, answer);
		if (isLate()) return;
		const more = await fullTextGroups(records ?? [], answer, sources, this.#context);
		if (isLate() || !(await this.#list.append(more))) return;
		this.#filter.update();
		const total = this.#filter.count().get('all') ?? 0;
		this.#say(this.#summary(query, answer, total, records !== undefined));
		if (total === 0) this.#results.append(...nothingFound(query, sources, this.#context));
		this.#list.finish(query);
	}

	/** What was found, how the query was taken, and whether this was the simple search. */
	#summary(query: string, answer: QuickAnswer, total: number, isFull: boolean): string {
		const { words } = this.#context;
		const last = query.trim().split(/\s+/).at(-1) ?? '';
		const parts = [
			(total === 0 ? words.none : words.found)
				.replace('{{query}}', query.trim())
				.replace('{{number}}', String(total)),
			total > 0 && answer.isPrefix ? words.prefix.replace('{{query}}', last) : '',
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

function termIds(sources: Sources | undefined): string[] {
	return (sources?.data?.terms ?? []).map(({ id }) => id);
}

/** Ids of records in full text; `undefined` where there is no full text to be had. */
async function searchRecords(
	fullText: FullText | undefined,
	{ readings }: QuickAnswer,
): Promise<string[] | undefined> {
	if (!fullText) return undefined;
	try {
		for (const reading of readings) {
			const records = await fullText.search(reading);
			if (records.length > 0) return records;
		}
		return [];
	} catch {
		return undefined;
	}
}

if (!customElements.get('search-panel')) {
	customElements.define('search-panel', SearchPanelElement);
}
