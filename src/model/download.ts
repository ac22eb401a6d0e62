import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';

/** What files to take along are for, in the order of their page. */
export const DOWNLOAD_GROUPS = ['read', 'edit', 'translate', 'data', 'learn'] as const;

/** A file to take along as the page of downloads tells of it. */
export const download = z.strictObject({
	/** Its name below `/downloads/`. */
	file: z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+$/),
	group: z.enum(DOWNLOAD_GROUPS),
	/** What it is: kind of file, and which part or language. */
	title: bilingual,
	/** What it is for. */
	use: bilingual,
	/** With what and how it is opened. */
	open: bilingual,
	/** Whether it is made only when it is asked for, by `npm run pdf`; the page shows it once it is there. */
	onRequest: z.boolean().default(false),
});

export type Download = z.output<typeof download>;

/**
 * A file that has what a page has, for `<link rel="alternate">`. Its language is left out: for search
 * engines that would make it the page’s twin.
 */
export interface AlternateFile {
	/** Its name below `/downloads/`. */
	file: string;
	mediaType: string;
}

/** The rows of `content/downloads.yaml`, in the order of the page. */
export const downloads = z.array(download);
