import { z } from 'astro/zod';

/** A kind of data file. */
export interface DataFile {
	/** Its name and that of its schema, `/data/schema/<name>.schema.json`. */
	name: string;
	/** Its path below `/data/`; `*` where there is one for each section, language or term. */
	path: string;
	/** What it is, in one sentence. */
	title: string;
	schema: z.ZodType;
}

/** A schema as JSON Schema 2020-12. */
export function jsonSchema({ title, schema }: DataFile): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return { $schema, title, ...rest };
}
