/** How far two groups of notes stay apart, in px. */
const APART = 8;

/**
 * Keeps the notes in a margin level with their sentences as long as there is room, and below one another
 * where there is none: the text is never pushed apart by them. The groups take no room in the grid; by
 * how much each is moved down stands in `--shift`, and how high the text must be for all of them in
 * `--notes-end`.
 */
export class MarginStack {
	readonly #text: HTMLElement;
	readonly #groups: readonly HTMLElement[];
	readonly #sizes: ResizeObserver;

	constructor(text: HTMLElement, groups: readonly HTMLElement[], options: { signal: AbortSignal }) {
		this.#text = text;
		this.#groups = groups;
		this.#sizes = new ResizeObserver(this.#stack);
		options.signal.addEventListener('abort', () => {
			this.#sizes.disconnect();
		});
	}

	/** Follows whether the notes stand in the margin. */
	follow(isInMargin: boolean): void {
		this.#sizes.disconnect();
		if (!isInMargin) return;
		this.#sizes.observe(this.#text);
		for (const group of this.#groups) {
			for (const note of group.querySelectorAll('.note')) this.#sizes.observe(note);
		}
	}

	/** All is read before anything is written. */
	readonly #stack = (): void => {
		const top = this.#text.getBoundingClientRect().top;
		const places = this.#groups.map((group) => ({
			top: group.getBoundingClientRect().top - top - shiftOf(group),
			height: group.scrollHeight,
		}));
		let end = 0;
		for (const [index, place] of places.entries()) {
			const at = Math.max(place.top, end);
			this.#groups[index]?.style.setProperty('--shift', `${Math.round(at - place.top)}px`);
			end = at + place.height + APART;
		}
		this.#text.style.setProperty('--notes-end', `${Math.round(end)}px`);
	};
}

function shiftOf(group: HTMLElement): number {
	return parseFloat(group.style.getPropertyValue('--shift')) || 0;
}
