import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';

/** Frontmatter of a section file, `content/decision/<section id>-<name>.mdx`. */
export const sectionFrontmatter = z.strictObject({
	/** The section's heading without its numeral and final 。; for section 0 the document's title. */
	title: bilingual,
	/** The title of the part that this section opens; only in the first section of parts one to five. */
	part: bilingual.optional(),
	/** The adoption note under the document's title, in its brackets; only in section 0. */
	adoption: bilingual.optional(),
	/** What the section says, in our own words: 40–80 English words, and as much in Chinese. */
	summary: bilingual.optional(),
});

export type SectionFrontmatter = z.output<typeof sectionFrontmatter>;

/** Limits of a summary's English, in words. */
export const SUMMARY_WORDS = { least: 40, most: 80 } as const;
