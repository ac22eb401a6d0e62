/**
 * Draws hits in groups, the first of them at once and the others in slices, so that no list holds up
 * the next key. A drawing that is overtaken by a newer query stops.
 */
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import styles from './result-list.css?inline';
import type { SearchKind } from './search-types.ts';

adoptStyles(styles);

/** Hits of one kind under one heading. */
export interface HitGroup {
	/** Name of the group; what is found later with the same name joins it. */
	name: string;
	/** Kind of the hits in it. */
	kind: SearchKind;
	label: string;
	/** Makes the list items, one at a time. */
	items: (() => HTMLLIElement)[];
}

/** How many hits are drawn at once, and how long a later slice may take, in ms. */
const AT_ONCE = 8;
const SLICE = 6;

/** The list of hits of a search box. */
export class ResultList {
	readonly #root: HTMLElement;
	#drawing = 0;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** Replaces the list by groups; resolves to whether it was drawn whole, not overtaken. */
	async draw(groups: readonly HitGroup[]): Promise<boolean> {
		this.clear();
		return this.append(groups);
	}

	/** Adds groups below, or hits to the end of groups of the same kind. */
	async append(groups: readonly HitGroup[]): Promise<boolean> {
		const drawing = this.#drawing;
		const rest: { list: HTMLOListElement; make: () => HTMLLIElement }[] = [];
		let drawn = 0;
		for (const { items, ...group } of groups) {
			if (items.length === 0) continue;
			const list = this.#listOf(group, items.length);
			for (const make of items) {
				if (drawn < AT_ONCE) list.append(make());
				else rest.push({ list, make });
				drawn += 1;
			}
		}
		while (rest.length > 0) {
			await nextFrame();
			if (drawing !== this.#drawing) return false;
			const start = performance.now();
			while (rest.length > 0 && performance.now() - start < SLICE) {
				const next = rest.shift();
				next?.list.append(next.make());
			}
		}
		return drawing === this.#drawing;
	}

	/** Draws the sentences and titles that are there once more, but for one that has the focus. */
	redraw(groups: readonly HitGroup[]): void {
		const drawn = new Map(
			[...this.#root.querySelectorAll<HTMLElement>('[data-result]')].map((item) => [
				item.dataset['result'],
				item,
			]),
		);
		const texts = groups.filter(({ kind }) => kind === 'sentence' || kind === 'heading');
		for (const make of texts.flatMap(({ items }) => items)) {
			const item = make();
			const old = drawn.get(item.dataset['result']);
			if (!old || old.contains(document.activeElement)) continue;
			item.hidden = old.hidden;
			old.replaceWith(item);
		}
	}

	/** Empties the list; what is still being drawn stops. */
	clear(): void {
		this.#drawing += 1;
		delete this.#root.dataset['query'];
		this.#root.replaceChildren();
	}

	/** Says that all hits of a query are drawn. */
	finish(query: string): void {
		this.#root.dataset['query'] = query;
	}

	#listOf({ name, kind, label }: Omit<HitGroup, 'items'>, count: number): HTMLOListElement {
		const existing = this.#root.querySelector<HTMLElement>(`section[data-group="${name}"]`);
		const section = existing ?? document.createElement('section');
		section.dataset['group'] = name;
		section.dataset['kind'] = kind;
		const list = section.querySelector('ol') ?? document.createElement('ol');
		const number = section.querySelector('.search-count') ?? document.createElement('span');
		number.className = 'search-count';
		number.textContent = String(Number(number.textContent) + count);
		if (!existing) {
			const heading = document.createElement('h2');
			heading.append(label, ' ', number);
			section.append(heading, list);
			this.#root.append(section);
		}
		return list;
	}
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}
