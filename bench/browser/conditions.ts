/** Under which conditions pages are measured. */

/** A line, in ms and bytes a second. */
export interface Line {
	latency: number;
	downloadThroughput: number;
	uploadThroughput: number;
}

/** How a reader’s device and line are imitated. */
export interface Conditions {
	/** `undefined` for the line of this machine to itself. */
	line: Line | undefined;
	/** By how much the processor is slowed down. */
	slowdown: number;
	window: { width: number; height: number };
	/** Whether the window is touched. */
	isPhone: boolean;
}

/**
 * A line as Chrome’s throttling wants it.
 *
 * @param latency from a request to its answer, in ms
 * @param megabits a second, down and up
 */
export function line(latency: number, down: number, up: number): Line {
	const bytes = (megabits: number) => Math.round((megabits * 1_000_000) / 8);
	return { latency, downloadThroughput: bytes(down), uploadThroughput: bytes(up) };
}

/** Chrome’s own “fast 3G”, whose 1.6 Mbit/s and 150 ms are corrected for what throttling leaves out. */
const FAST_3G = line(150 * 3.75, 1.6 * 0.9, 0.75 * 0.9);

/** The line on which the search is measured. */
export const SLOW_LINE = line(150, 1.6, 0.75);

export const CONDITIONS = {
	phone: {
		line: FAST_3G,
		slowdown: 4,
		window: { width: 360, height: 740 },
		isPhone: true,
	},
	unthrottled: {
		line: undefined,
		slowdown: 1,
		window: { width: 1280, height: 800 },
		isPhone: false,
	},
} as const satisfies Record<string, Conditions>;
