/**
 * `npm run check:mutations`: faults of every kind, made on a copy of the content, and what the
 * checks found of them; writes docs/mutations.md. Fails where one that can be decided got through.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MUTATION_KINDS } from './kinds.ts';
import type { KindResult, Share } from './run.ts';
import { mutationTable } from './table.ts';

/** Faults of each kind; there are fewer where the content has no more places for one. */
const each = Number(process.env['MUTATIONS'] ?? 6);
const SEED = 20240623;

const of = Math.min(availableParallelism(), MUTATION_KINDS.length);
const shares = Array.from({ length: of }, (_, number) => ({ each, seed: SEED, of, number }));
const found = new Map((await Promise.all(shares.map(tried))).flat().map((one) => [one.index, one]));
const results = MUTATION_KINDS.map((kind, index) => ({
	...(found.get(index) ?? { index, made: 0, missed: [], rules: new Map<string, number>() }),
	kind,
}));
const table = mutationTable(results);
await writeFile('docs/mutations.md', table.markdown);
process.stdout.write(`${table.summary}\n`);
for (const { kind, missed, made } of results) {
	if (made === 0) process.stderr.write(`no place for: ${kind.name}\n`);
	if (kind.isDecidable) for (const one of missed) process.stderr.write(`${kind.name}: ${one}\n`);
}
if (!table.isSound) process.exitCode = 1;

/** What a thread finds of its share of the kinds. */
function tried(share: Share): Promise<KindResult[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: share });
		const results: KindResult[] = [];
		worker.on('message', (result: KindResult) => results.push(result));
		worker.on('error', reject);
		worker.on('exit', () => {
			resolve(results);
		});
	});
}
