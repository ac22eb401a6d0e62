import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import styles from './result-filter.css?inline';

adoptStyles(styles);

/** The filter of hits by kind and by part, with the number of hits of each kind. */
export class ResultFilter {
	readonly #box: HTMLElement;
	readonly #controls: HTMLElement | null;

	constructor(box: HTMLElement) {
		this.#box = box;
		this.#controls = box.querySelector('.search-filters');
	}

	/** What is chosen. */
	get choice(): { kind: string; part: string } {
		return {
			kind: this.#box.querySelector<HTMLInputElement>('[name=kind]:checked')?.value ?? 'all',
			part: this.#box.querySelector<HTMLSelectElement>('[name=part]')?.value ?? '',
		};
	}

	/** Chooses, as far as there is such a choice. */
	choose({ kind, part }: { kind: string; part: string }): void {
		for (const choice of this.#box.querySelectorAll<HTMLInputElement>('[name=kind]')) {
			if (choice.value === kind) choice.checked = true;
		}
		const select = this.#box.querySelector<HTMLSelectElement>('[name=part]');
		if (select) select.value = part;
		this.update();
	}

	/** Shows only what is chosen; without hits the controls go. */
	apply(): void {
		const { kind, part } = this.choice;
		for (const section of this.#box.querySelectorAll<HTMLElement>('.search-results [data-kind]')) {
			const isKind = kind === 'all' || section.dataset['kind'] === kind;
			let shown = 0;
			for (const hit of section.querySelectorAll<HTMLElement>('[data-result]')) {
				hit.hidden = part !== '' && hit.dataset['part'] !== part;
				if (!hit.hidden) shown += 1;
			}
			section.hidden = !isKind || shown === 0;
		}
	}

	/** How many hits there are of each kind. */
	count(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const hit of this.#box.querySelectorAll<HTMLElement>('[data-result]')) {
			const kind = (hit.dataset['result'] ?? '').split(':')[0] ?? '';
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
			counts.set('all', (counts.get('all') ?? 0) + 1);
		}
		return counts;
	}

	/** Brings the numbers beside the choices up to date. */
	update(): void {
		const counts = this.count();
		for (const number of this.#box.querySelectorAll<HTMLElement>('[data-count]')) {
			const count = counts.get(number.dataset['count'] ?? '') ?? 0;
			number.textContent = String(count);
			const choice = number.closest('label');
			// A kind that is chosen stays, so that the choice can be seen and changed.
			if (choice) choice.hidden = count === 0 && !choice.querySelector(':checked');
		}
		if (this.#controls) this.#controls.hidden = counts.size === 0;
		this.apply();
	}
}
