import { z } from 'astro/zod';

/** What sorts of things the decision names; the table of names has them in this order. */
export const NAME_SORTS = [
	/** A body of the Party or the state, an institute or a center that is one. */
	'body',
	/** A place on the map, natural or built, or an area of government. */
	'place',
	/** A zone, park, base, cluster, corridor or hub, and a region that plans are made for. */
	'zone',
	/** A program, project, campaign or strategy with a name. */
	'program',
	/** A document. */
	'document',
	/** A congress, plenary session or conference. */
	'event',
	/** A title that places are given, or a brand. */
	'title',
] as const;

export type NameSort = (typeof NAME_SORTS)[number];

/** A name that needs no entry: all there is to say of it is its one English. */
export const nameRow = z.strictObject({
	/** The name as it stands in the text, with full-width punctuation. */
	zh: z.string().min(1),
	/** Its pinyin, by the rule of the glossary's. */
	pinyin: z.string().min(1),
	/** Its English, which the translation always has in these words and with these capitals. */
	en: z.string().min(1),
	/** What it names. */
	name: z.enum(NAME_SORTS),
});

export type NameRow = z.output<typeof nameRow>;

/** The rows of `content/names.yaml`. */
export const nameRows = z.array(nameRow);

/** A name of the decision, whether an entry of the glossary explains it or not. */
export interface Name extends Omit<NameRow, 'name'> {
	/** Other Chinese forms of it in the text. */
	forms: readonly string[];
	sort: NameSort;
	/** English that must not stand for it. */
	rejected: readonly string[];
	/** Id of its entry; left out where it has none. */
	entry?: string | undefined;
}
