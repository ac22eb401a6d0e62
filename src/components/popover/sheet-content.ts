import type { Language } from '../../model/language.ts';

/** What the popover shows for a link, ready to be set. */
export interface SheetContent {
	/** Which blocks of the sheet it is for: those with this `data-content`. */
	kind: 'term' | 'note';
	/** The words of its parts, by `data-part`. */
	words: Readonly<Record<string, string>>;
	/** What is marked on its ribbon, as a path. */
	marks?: string;
	/** Where the whole of it stands. */
	whole: string;
	/** Its text in one language, as nodes made for this showing; rejects where it cannot be had. */
	text: (language: Language) => Promise<Node[]>;
}

/** A sort of links that the popover opens. */
export interface SheetSource {
	/** The links, where they have an address. */
	selector: string;
	/** Whether a link is for the popover just now; left out where it always is. */
	applies?: (link: HTMLAnchorElement) => boolean;
	/** What to show for a link; nothing where the link is to be followed instead. */
	load: (link: HTMLAnchorElement) => Promise<SheetContent | undefined>;
}
