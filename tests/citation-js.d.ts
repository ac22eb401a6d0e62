/** The little of citation-js that the tests use to read our references back; it ships no types. */
declare module '@citation-js/core' {
	/** A CSL-JSON item, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
	export interface CslItem {
		type: string;
		title: string;
		author: { family?: string; literal?: string }[];
		issued: { 'date-parts': number[][] };
		accessed?: { 'date-parts': number[][] };
		URL: string;
		note?: string;
	}
	export class Cite {
		constructor(text: string, options: { forceType: string });
		data: CslItem[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
