/** Lines of files in a copy of the content, found by how they begin. */
import assert from 'node:assert/strict';
import type { ContentCopy } from './content-copy.ts';

/** The index of the line that begins with a text. */
export function at(lines: string[], beginning: string): number {
	const index = lines.findIndex((line) => line.startsWith(beginning));
	assert.notEqual(index, -1, `no line begins with ${beginning}`);
	return index;
}

/** What the tests of one file do with the lines of their copy. */
export function linesOf(copy: ContentCopy) {
	/** The lines of a file, changed in place. */
	function editLines(file: string, change: (lines: string[]) => void): Promise<void> {
		return copy.edit(file, (source) => {
			const lines = source.split('\n');
			change(lines);
			return lines.join('\n');
		});
	}

	/** One-based number of the line that begins with a text in the unchanged file. */
	async function lineOf(file: string, beginning: string): Promise<number> {
		return at((await copy.read(file)).split('\n'), beginning) + 1;
	}

	return { editLines, lineOf };
}
