import assert from 'node:assert/strict';
import { formatFaults } from '../../src/model/fault.ts';
import type { ContentCopy } from './content-copy.ts';

/** What the fault says, and the line it names: so many below the first that holds a text. */
interface Expected {
	at: string;
	below?: number;
	problem: RegExp;
	remedy?: RegExp;
}

/** Breaks a file of the copy and asks for exactly one fault, with its line, its problem and a remedy. */
export async function assertFault(
	copy: ContentCopy,
	file: string,
	[from, to]: readonly [from: string | RegExp, to: string],
	{ at, below = 0, problem, remedy = /./ }: Expected,
): Promise<void> {
	await copy.edit(file, (source) => source.replace(from, to));
	const faults = await copy.faults();
	assert.equal(faults.length, 1, formatFaults(faults));
	const [fault] = faults;
	assert.equal(fault?.file, file);
	assert.equal(fault.line, (await copy.lineOf(file, at)) + below);
	assert.match(fault.problem, problem);
	assert.match(fault.remedy, remedy);
}
