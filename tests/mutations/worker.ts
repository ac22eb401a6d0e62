/** A share of the kinds of faults, in a thread of its own: each of them takes a processor. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { MUTATION_KINDS } from './kinds.ts';
import { runMutations } from './run.ts';

const share = z
	.object({ each: z.int(), seed: z.int(), of: z.int(), number: z.int() })
	.parse(workerData);

for (const { index, made, missed, rules } of await runMutations(MUTATION_KINDS, share)) {
	parentPort?.postMessage({ index, made, missed, rules });
}
