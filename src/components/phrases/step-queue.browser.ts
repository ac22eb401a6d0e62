/** Steps that are asked for faster than they are done: each waits for the one before it. */
export class StepQueue {
	#last = Promise.resolve();
	/** Counts how often all was dropped, so that a step knows whether it still waits. */
	#dropped = 0;

	/** Does a step behind all that wait; it may ask whether it has been dropped meanwhile. */
	add(step: (isDropped: () => boolean) => Promise<void>): void {
		const dropped = this.#dropped;
		const isDropped = (): boolean => dropped !== this.#dropped;
		this.#last = this.#last
			.then(() => (isDropped() ? undefined : step(isDropped)))
			// What fails was one step; the next one starts from where it was.
			.catch(() => undefined);
	}

	/** Drops all that wait; what comes next waits for none of them, even one that never ends. */
	drop(): void {
		this.#dropped += 1;
		this.#last = Promise.resolve();
	}
}
