import type { Browser } from 'playwright';

/** What a part needs to measure. */
export interface Measuring {
	browser: Browser;
	/** The folder of the built site. */
	site: string;
	/** How many values are taken of each time. */
	runs: number;
	/** Tells whoever waits how far it is. */
	say: (text: string) => void;
}
