/** What the files to take along are held to. */
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { alignment } from '../../src/model/alignment.ts';
import { SECTION_IDS } from '../../src/model/ids.ts';

/** A file to take along as it was built. */
export const downloaded = (name: string) => readFile(`dist/downloads/${name}`, 'utf8');
const data = async (name: string): Promise<unknown> =>
	JSON.parse(await readFile(`dist/data/${name}`, 'utf8'));

/** The sentences of `/data/decision.json`. */
export const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(await data('decision.json'));
/** The terms of `/data/glossary.json`. */
export const terms = z
	.array(
		z.object({
			...{ id: z.string(), zh: z.string(), en: z.string() },
			...{ forms: z.array(z.string()), variants: z.array(z.string()), uses: z.array(z.string()) },
			...{ explanation: z.object({ zh: z.string(), en: z.string() }), standing: z.string() },
		}),
	)
	.parse(await data('glossary.json'));
/** The groups of the alignment, by text. */
export const aligned = new Map(
	(
		await Promise.all(
			SECTION_IDS.map(async (id) =>
				alignment.parse(parse(await readFile(`content/alignment/${id}.yaml`, 'utf8'))),
			),
		)
	)
		.flat()
		.map(({ id, groups }) => [id, groups]),
);
