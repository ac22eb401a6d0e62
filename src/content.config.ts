import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { glossaryFrontmatter } from './model/glossary.ts';
import { sectionIdOfFile } from './model/ids.ts';
import { sectionFrontmatter } from './model/section.ts';

/** The sections of the decision; an entry's id is the section id. */
const decision = defineCollection({
	loader: glob({
		base: './content/decision',
		pattern: '*.mdx',
		generateId: ({ entry }) => sectionIdOfFile(entry) ?? entry,
	}),
	schema: sectionFrontmatter,
});

/** The glossary; an entry's id is its file name, whose capitals count. */
const glossary = defineCollection({
	loader: glob({
		base: './content/glossary',
		pattern: '*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
	schema: glossaryFrontmatter,
});

/** Prose about the site itself, one file a language. */
const pages = defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }) });

export const collections = { decision, glossary, pages };
