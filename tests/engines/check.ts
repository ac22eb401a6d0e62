import type { Feature, Tab } from './engine.ts';

/** A promise that every engine is held to, the same in each. */
export interface Check {
	/** What holds, as a sentence. */
	name: string;
	/** The features without which nothing is promised. */
	needs?: readonly Feature[];
	/** The feature in whose place this is promised where an engine lacks it. */
	insteadOf?: Feature;
	/** Widths of the window, in CSS px; both of `WIDTHS` if left out. */
	widths?: readonly number[];
	/**
	 * Fails where it does not hold. `site` is the address of the site without a slash at its end; `tell`
	 * prints a figure.
	 */
	holds: (tab: Tab, site: string, width: number, tell: (figure: string) => void) => Promise<void>;
}

/** A phone and a small desktop, by width; in CSS px. */
export const WIDTHS = [390, 1280] as const;

/** The height that goes with a width, in CSS px. */
export function heightFor(width: number): number {
	return width < 600 ? 844 : 800;
}

/** Whether a check is for an engine with these features. */
export function isPromised(check: Check, features: readonly Feature[]): boolean {
	const { needs = [], insteadOf } = check;
	return (
		needs.every((feature) => features.includes(feature)) &&
		(insteadOf === undefined || !features.includes(insteadOf))
	);
}
