import assert from 'node:assert/strict';
import { readerOf } from '../../src/content/kinds.ts';

/** What is wrong with the text of a content file: each fault as `line: problem → remedy`. */
export function faultsOf(file: string, source: string): string[] {
	const reading = readerOf(file)?.({ file, source });
	assert.ok(reading, `${file} is no content file`);
	for (const fault of reading.faults) assert.equal(fault.file, file);
	return reading.faults.map(
		({ line, problem, remedy }) => `${line ?? '-'}: ${problem} → ${remedy}`,
	);
}
