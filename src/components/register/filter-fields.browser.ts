/** The fields of the register’s filter: what is chosen in it, and the counts beside the choices. */
import type { Choice, Facet, FacetCounts, KnownValues } from './commitment-filter.ts';

/** Reads and writes the fields within an element. */
export class FilterFields {
	readonly #filter: HTMLElement;

	constructor(filter: HTMLElement) {
		this.#filter = filter;
	}

	/** The values that can be chosen. */
	get known(): KnownValues {
		const options = (facet: Facet) =>
			[...(this.#select(facet)?.options ?? [])].map(({ value }) => value).filter(Boolean);
		return {
			strength: this.#boxes.map(({ value }) => value),
			...{ part: options('part'), topic: options('topic'), date: options('date') },
		};
	}

	/** What is chosen. */
	get choice(): Choice {
		const value = (facet: Facet) => this.#select(facet)?.value ?? '';
		return {
			strength: this.#boxes.filter(({ checked }) => checked).map((box) => box.value),
			...{ part: value('part'), topic: value('topic'), date: value('date') },
			q: this.#words?.value ?? '',
		};
	}

	/** Chooses. */
	choose({ strength, q, ...one }: Choice): void {
		for (const box of this.#boxes) box.checked = strength.includes(box.value);
		for (const facet of ['part', 'topic', 'date'] as const) {
			const select = this.#select(facet);
			if (select) select.value = one[facet];
		}
		if (this.#words && this.#words.value !== q) this.#words.value = q;
	}

	/** Brings the numbers beside the choices up to date. */
	count(counts: FacetCounts): void {
		for (const box of this.#boxes) {
			const number = box.closest('label')?.querySelector('[data-count]');
			if (number) number.textContent = String(counts.strength.get(box.value) ?? 0);
		}
		for (const facet of ['part', 'topic', 'date'] as const) {
			for (const option of this.#select(facet)?.options ?? []) {
				const count = counts[facet].get(option.value) ?? 0;
				option.textContent = `${option.dataset['name'] ?? ''} (${count})`;
			}
		}
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.#filter.querySelectorAll<HTMLInputElement>('[name=strength]')];
	}

	get #words(): HTMLInputElement | null {
		return this.#filter.querySelector<HTMLInputElement>('[name=q]');
	}

	#select(facet: Facet): HTMLSelectElement | null {
		return this.#filter.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
	}
}
