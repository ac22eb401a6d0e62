import type { ReadingPlace } from './reading-place.element.ts';

/** How many blocks of text make a page so long that it is not set anew in one go. */
const LONG = 4;

/** For how long blocks are set before the browser may draw and answer again, in ms. */
const SLICE = 6;

/**
 * Changes a long page so that what is in and near the window is drawn first: blocks elsewhere keep
 * their size and are left out (`content-visibility`), then set anew a few at a time, nearest first, with the
 * place kept. At rest every block has its true size, so links and positions are exact.
 */
export class Settling {
	readonly #place: ReadingPlace;
	/** Counts the changes, so that an earlier one stops settling. */
	#changes = 0;

	constructor(place: ReadingPlace) {
		this.#place = place;
	}

	/** Makes a change and keeps the place; the rest of a long page follows after it is drawn. */
	change(work: () => void): void {
		const { blocks } = this.#place;
		if (blocks.length < LONG) {
			this.#place.keep(work);
			return;
		}
		this.#changes += 1;
		const change = this.#changes;
		const near = new Set(this.#place.near);
		for (const block of blocks) block.toggleAttribute('data-settled', near.has(block));
		document.documentElement.dataset['settling'] = '';
		this.#place.keep(work);
		requestAnimationFrame(() => {
			setTimeout(() => {
				this.#settle(change, nearestFirst(blocks, near));
			});
		});
	}

	#settle(change: number, waiting: HTMLElement[]): void {
		if (change !== this.#changes) return;
		this.#place.hold(() => {
			const end = performance.now() + SLICE;
			while (waiting.length > 0 && performance.now() < end) {
				const block = waiting.shift();
				if (!block) break;
				block.toggleAttribute('data-settled', true);
				// Asking for its size has it set now, so that the time is counted.
				block.getBoundingClientRect();
			}
		});
		if (waiting.length === 0) {
			delete document.documentElement.dataset['settling'];
			return;
		}
		setTimeout(() => {
			this.#settle(change, waiting);
		});
	}
}

/** The blocks that are not near, from these outward. */
function nearestFirst(
	blocks: readonly HTMLElement[],
	near: ReadonlySet<HTMLElement>,
): HTMLElement[] {
	const middle = blocks.findIndex((block) => near.has(block));
	return [...blocks.entries()]
		.filter(([, block]) => !near.has(block))
		.toSorted(([a], [b]) => Math.abs(a - middle) - Math.abs(b - middle))
		.map(([, block]) => block);
}
