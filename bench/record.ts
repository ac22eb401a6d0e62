/** A saved run of the bench: what was taken, part by part, each with where and on what. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { figure, type Figure } from './figure.ts';
import { taken, type Taken } from './taken.ts';

/** What can be measured by itself, in the order in which it is. */
export const PARTS = ['pages', 'controls', 'search', 'build', 'growth', 'peers'] as const;

export type Part = (typeof PARTS)[number];

const part = z.strictObject({ taken, figures: z.array(figure) });

const record = z.partialRecord(z.enum(PARTS), part);

/** The parts of a run that were taken; what was not is not there. */
export type Saved = z.output<typeof record>;

/** All figures of a record. */
export function figuresOf(some: Saved): Figure[] {
	return PARTS.flatMap((name) => some[name]?.figures ?? []);
}

/** A record with a part put in the place of what it had of it. */
export function withPart(some: Saved, name: Part, takenOn: Taken, figures: Figure[]): Saved {
	return { ...some, [name]: { taken: takenOn, figures } };
}

/**
 * Reads a saved run.
 *
 * @throws Error if there is none or it is something else.
 */
export async function readRecord(file: string): Promise<Saved> {
	return record.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Saves a run. */
export async function writeRecord(file: string, some: Saved): Promise<void> {
	await writeFile(file, `${JSON.stringify(some, undefined, '\t')}\n`);
}
