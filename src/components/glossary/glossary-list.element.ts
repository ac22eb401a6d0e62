/** `<glossary-list>` around the list of terms: filters it and puts it into other orders. */
import { initialOf } from './initial.ts';

/** Made once: each `localeCompare` would make its own. */
const BY_GROUP = new Intl.Collator('zh');
const BY_KEY = new Intl.Collator('en');

class GlossaryList extends HTMLElement {
	#abort = new AbortController();
	#items: HTMLLIElement[] = [];
	connectedCallback(): void {
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.#items = [...this.querySelectorAll('li')];
		this.addEventListener('change', this.#arrange, { signal });
		this.addEventListener('terms-found', this.#show, { signal });
		this.querySelector('term-filter')?.addEventListener('focusin', loadFilter, { signal });
		if (this.querySelector<HTMLInputElement>('[type=search]')?.value) loadFilter();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** Shows the terms that were found; all if nothing is looked for. */
	readonly #show = (event: Event): void => {
		const ids: unknown = event instanceof CustomEvent ? event.detail : undefined;
		const isAll = !(ids instanceof Set);
		let found = 0;
		for (const item of this.#items) {
			item.hidden = !isAll && !ids.has(item.dataset['entry']);
			if (!item.hidden) found += 1;
		}
		for (const group of this.querySelectorAll<HTMLElement>('section')) {
			group.hidden = !group.querySelector('li:not([hidden])');
		}
		const status = this.querySelector('[role=status]');
		const { none, one, found: several } = this.dataset;
		const label = found === 0 ? none : found === 1 ? one : several;
		if (status) status.textContent = isAll ? '' : fill(label, found);
	};

	/** Puts the items into new groups: by pinyin, by English or by field. */
	readonly #arrange = ({ target }: Event): void => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
		const order = target.value;
		const keyed = this.#items.map((item) => ({ item, ...keysOf(item, order) }));
		keyed.sort((a, b) => BY_GROUP.compare(a.group, b.group) || BY_KEY.compare(a.key, b.key));
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
	};
}

function loadFilter(): void {
	void import('./term-filter.element.ts').catch(() => undefined);
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

/** The template comes from the page with its number left as `{}`. */
function fill(template: string | undefined, count: number): string {
	return (template ?? '').replace('{}', String(count));
}

if (!customElements.get('glossary-list')) customElements.define('glossary-list', GlossaryList);
