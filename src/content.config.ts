import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { glance as glanceAnswers } from './model/glance.ts';
import { glossaryFrontmatter } from './model/glossary.ts';
import { sectionIdOfFile } from './model/ids.ts';
import { sectionFrontmatter } from './model/section.ts';
import { source } from './model/source.ts';
import { synonym } from './model/synonyms.ts';
import { topic } from './model/topic.ts';

/** The checks read YAML by the same parser; Astro's own turns what looks like a date into one. */
const rows = z.array(z.looseObject({ id: z.string() }));
const parser = (text: string) => rows.parse(parse(text));

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

/** The topics; an entry's id is its file name. */
const topics = defineCollection({
	loader: glob({ base: './content/topics', pattern: '*.yaml' }),
	schema: topic,
});

/** The answers of the page “At a glance”. */
const glance = defineCollection({
	loader: file('content/at-a-glance.yaml', { parser }),
	schema: glanceAnswers.element,
});

/** The public documents that notes rest on. */
const sources = defineCollection({
	loader: file('content/sources.yaml', { parser }),
	schema: source,
});

/** The other words in which readers ask; an entry's id is its place in the list. */
const synonyms = defineCollection({
	loader: file('content/synonyms.yaml', {
		parser: (text) => {
			const entries = z.array(z.looseObject({})).parse(parse(text));
			return entries.map((entry, index) => ({ ...entry, id: String(index) }));
		},
	}),
	schema: synonym.extend({ id: z.string() }),
});

/** Prose about the site itself, one file a language. */
const pages = defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }) });

export const collections = { decision, glossary, topics, glance, sources, synonyms, pages };
