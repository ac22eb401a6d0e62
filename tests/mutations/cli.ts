/**
 * `npm run check:mutations`: faults of every kind, made on a copy of the content, and what the
 * checks found of them; writes docs/mutations.md. Fails where one that can be decided got through.
 */
import { writeFile } from 'node:fs/promises';
import { MUTATION_KINDS } from './kinds.ts';
import { mutationTable } from './table.ts';
import { runMutations } from './run.ts';

/** Faults of each kind; there are fewer where the content has no more places for one. */
const each = Number(process.env['MUTATIONS'] ?? 6);
const SEED = 20240623;

const results = await runMutations(MUTATION_KINDS, { each, seed: SEED });
const table = mutationTable(results);
await writeFile('docs/mutations.md', table.markdown);
process.stdout.write(`${table.summary}\n`);
for (const { kind, missed, made } of results) {
	if (made === 0) process.stderr.write(`no place for: ${kind.name}\n`);
	if (kind.isDecidable) for (const one of missed) process.stderr.write(`${kind.name}: ${one}\n`);
}
if (!table.isSound) process.exitCode = 1;
