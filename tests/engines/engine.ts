/**
 * What the checks ask of a browser engine, however it is driven: the few things that a reader does,
 * and one way to look at the page.
 */

/**
 * What of the site an engine is promised beyond text, links, entries and search (DESIGN.md §7), and
 * what its driver can do beyond all others.
 */
export type Feature =
	/** Cascade layers and `:has()`: the styles of the site, its views and settings. */
	| 'styles'
	/** The Popover API: terms, notes and the menu of a sentence open in place. */
	| 'popovers'
	/** `'wasm-unsafe-eval'` in a policy: the index answers, not the simple search. */
	| 'index'
	/** Highlights of the browser’s own: a phrase and its twin are marked. */
	| 'highlights'
	/** The build offers it, and the engine has service workers: the reader is kept for later. */
	| 'offline'
	/** The driver can print into a file. */
	| 'printing'
	/** The driver has fingers. */
	| 'touch';

/** An engine that the site is promised to. */
export interface Engine {
	/** Its name and what it stands for. */
	name: string;
	features: readonly Feature[];
	/** What its console may say: that the engine does not know something which it does without. */
	maySay?: readonly RegExp[];
	/** Why it cannot be run here, with the remedy; nothing if it can. */
	missing: () => string | undefined;
	start: () => Promise<Browser>;
}

/** The driver is gone or hangs, which says nothing of the page. */
export class DriverLost extends Error {}

/** A running engine. */
export interface Browser {
	/** Its version as it tells it. */
	version: string;
	/** An empty tab with storage of its own and a window of that many CSS px. */
	newTab: (width: number, height: number) => Promise<Tab>;
	close: () => Promise<void>;
}

/** A tab and its reader. */
export interface Tab {
	/** Follows an address and waits until its page is loaded. */
	open: (address: string) => Promise<void>;
	reload: () => Promise<void>;
	back: () => Promise<void>;
	/** Moves the mouse to a point of the window, in CSS px. */
	point: (x: number, y: number) => Promise<void>;
	/** Moves the mouse to a point of the window and clicks. */
	click: (x: number, y: number) => Promise<void>;
	/** Taps on a point of the window with a finger. */
	tap?: (x: number, y: number) => Promise<void>;
	/** Makes the page reckon that many times slower. */
	slowDown?: (times: number) => Promise<void>;
	/** Presses a key: a character, or a name of `NAMED_KEYS`. */
	press: (key: string) => Promise<void>;
	/** The value of an expression of the page; it must be one that JSON can say. */
	evaluate: (expression: string) => Promise<unknown>;
	/** The page as PDF, at a fixed scale: not made smaller to fit the paper. */
	print?: () => Promise<Uint8Array>;
	/** What the console has said since the tab was opened: errors, refusals, whatever a script logs. */
	messages: () => readonly string[];
	close: () => Promise<void>;
}
