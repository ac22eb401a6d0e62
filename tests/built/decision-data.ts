/** The texts of the decision as built, and how they are cut: read without the code that makes them. */
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { SECTION_IDS } from '../../src/model/ids.ts';

const text = z.object({ id: z.string(), zh: z.string(), en: z.string() });

export async function data<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
	return schema.parse(JSON.parse(await readFile(`dist/data/${file}`, 'utf8')));
}
export const sentences = await data('decision.json', z.array(text));

const { headings } = await data('search.json', z.object({ headings: z.array(text) }));

export const texts = new Map([...headings, ...sentences].map((one) => [one.id, one]));

/** The groups of the alignment as the files write them, by the ids of their texts. */
export const written = new Map(
	(
		await Promise.all(
			SECTION_IDS.map(async (id) =>
				z
					.array(
						z.object({
							id: z.string(),
							groups: z.array(
								z.object({
									...{ zh: z.string().optional(), en: z.string().optional() },
									...{ verb: z.string().optional(), strength: z.string().optional() },
								}),
							),
						}),
					)
					.parse(parse(await readFile(`content/alignment/${id}.yaml`, 'utf8'))),
			),
		)
	)
		.flat()
		.map(({ id, groups }) => [id, groups]),
);
