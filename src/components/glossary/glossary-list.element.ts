/** `<glossary-list>` around the list of terms: filters it and puts it into other orders. */
import { initialOf } from './initial.ts';
import type { TermFilter } from './term-filter.element.ts';

class GlossaryList extends HTMLElement {
	#abort = new AbortController();
	#items: HTMLLIElement[] = [];
	#filter: Promise<TermFilter> | undefined;
	/** Counts what was typed, so that a late answer to an earlier query is dropped. */
	#run = 0;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.#items = [...this.querySelectorAll('li')];
		this.addEventListener('input', this.#update, { signal });
		this.addEventListener('compositionend', this.#update, { signal });
		this.#update();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #update = (event?: Event): void => {
		// While Chinese is being composed the field holds unfinished pinyin.
		if (event instanceof InputEvent && event.isComposing) return;
		const target = event?.target;
		if (target instanceof HTMLInputElement && target.type === 'radio') this.#arrange(target.value);
		void this.#show(this.querySelector<HTMLInputElement>('[type=search]')?.value ?? '');
	};

	async #show(query: string): Promise<void> {
		this.#run += 1;
		const run = this.#run;
		const isAll = query.trim() === '';
		const ids = isAll ? undefined : await (await this.#loadFilter()).find(query);
		if (run !== this.#run) return;
		let found = 0;
		for (const item of this.#items) {
			item.hidden = !(ids?.has(item.dataset['entry'] ?? '') ?? true);
			if (!item.hidden) found += 1;
		}
		for (const group of this.querySelectorAll<HTMLElement>('section')) {
			group.hidden = !group.querySelector('li:not([hidden])');
		}
		const status = this.querySelector('[role=status]');
		const label = found === 0 ? this.dataset['none'] : this.dataset['found'];
		if (status) status.textContent = isAll ? '' : fill(label, found);
	}

	#loadFilter(): Promise<TermFilter> {
		const listed = this.#items.map((item) => ({
			id: item.dataset['entry'] ?? '',
			forms: [textIn(item, 'zh-Hans')],
			renderings: [textIn(item, 'en')],
		}));
		this.#filter ??= import('./term-filter.element.ts').then(
			(module) => new module.TermFilter(this.dataset['folder'] ?? '', listed),
		);
		return this.#filter;
	}

	/** Puts the items into new groups: by pinyin, by English or by field. */
	#arrange(order: string): void {
		const keyed = this.#items.map((item) => ({ item, ...keysOf(item, order) }));
		keyed.sort((a, b) => a.group.localeCompare(b.group, 'zh') || a.key.localeCompare(b.key, 'en'));
		const groups = new Map<string, HTMLLIElement[]>();
		for (const { item, group } of keyed) groups.set(group, [...(groups.get(group) ?? []), item]);
		const sections = [...groups].map(([group, items]) => {
			const section = document.createElement('section');
			const heading = document.createElement('h2');
			const list = document.createElement('ul');
			heading.textContent = group;
			list.append(...items);
			section.append(heading, list);
			return section;
		});
		this.querySelector('.glossary-groups')?.replaceChildren(...sections);
	}
}

function keysOf(item: HTMLElement, order: string): { group: string; key: string } {
	const { pinyin = '', domain = '' } = item.dataset;
	const english = textIn(item, 'en')
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.toLowerCase();
	if (order === 'domain') return { group: domain, key: pinyin };
	return order === 'english'
		? { group: initialOf(english), key: english }
		: { group: initialOf(pinyin), key: pinyin };
}

function textIn(item: HTMLElement, lang: string): string {
	return item.querySelector(`[lang="${lang}"]`)?.textContent.trim() ?? '';
}

/** The template comes from the page with its number left as `{{count}}`. */
function fill(template: string | undefined, count: number): string {
	return (template ?? '').replace('{{count}}', String(count));
}

if (!customElements.get('glossary-list')) customElements.define('glossary-list', GlossaryList);
