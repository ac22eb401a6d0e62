/** The content as it was read: every file is a module, see `src/content/`. */
import type { WrittenEntry } from '../content/entry-file.ts';
import { fileName } from '../content/file-name.ts';
import type { MdxModule } from '../content/remark-content.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { YamlModule } from '../content/vite-plugin.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Glance } from '../model/glance.ts';
import type { ConsistencyTerm } from '../model/glossary.ts';
import { SECTION_IDS } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import type { Synonym } from '../model/synonyms.ts';
import type { Topic } from '../model/topic.ts';

/** The sections, in the order of the document. */
export const sections = inMdx(
	import.meta.glob<MdxModule<WrittenSection>>('/content/decision/*.mdx', { eager: true }),
).toSorted((a, b) => SECTION_IDS.indexOf(a.id) - SECTION_IDS.indexOf(b.id));

/** The entries of the glossary, by the names of their files. */
export const entries = inMdx(
	import.meta.glob<MdxModule<WrittenEntry>>('/content/glossary/*.mdx', { eager: true }),
);

/** The terms that have no entry and are only checked. */
export const consistency = inYaml(
	import.meta.glob<YamlModule<ConsistencyTerm[]>>('/content/glossary/consistency.yaml', {
		eager: true,
	}),
).flatMap(([, rows]) => rows);

/** The topics, each with its id, the name of its file. */
export const topics = inYaml(
	import.meta.glob<YamlModule<Topic>>('/content/topics/*.yaml', { eager: true }),
).map(([path, topic]) => ({
	id: fileName(path),
	...topic,
}));

/** The answers of the page “At a glance”. */
export const glance = inYaml(
	import.meta.glob<YamlModule<Glance>>('/content/at-a-glance.yaml', { eager: true }),
).flatMap(([, answers]) => answers);

/** What stands beside what, text by text. */
export const alignment = inYaml(
	import.meta.glob<YamlModule<Alignment>>('/content/alignment/*.yaml', { eager: true }),
).flatMap(([, texts]) => texts);

/** The public documents that notes rest on. */
export const sources = inYaml(
	import.meta.glob<YamlModule<Source[]>>('/content/sources.yaml', { eager: true }),
).flatMap(([, rows]) => rows);

/** The other words in which readers ask for what the decision says. */
export const synonyms = inYaml(
	import.meta.glob<YamlModule<Synonym[]>>('/content/synonyms.yaml', { eager: true }),
).flatMap(([, rows]) => rows);

function inMdx<T>(modules: Record<string, MdxModule<T>>): T[] {
	return Object.values(modules).flatMap(({ frontmatter }) => frontmatter.data ?? []);
}

function inYaml<T>(modules: Record<string, YamlModule<T>>): [path: string, data: T][] {
	return Object.entries(modules).flatMap(([path, { data }]): [string, T][] =>
		data === undefined ? [] : [[path, data]],
	);
}
