import type { SourceFile } from './files.ts';
import type { Reading } from './reading.ts';

/** Reads a kind of files, each anew only when its text is another than last time. */
export function remembering<T>(
	read: (file: SourceFile) => Reading<T>,
): (file: SourceFile) => Reading<T> {
	const remembered = new Map<string, { source: string; reading: Reading<T> }>();
	return (file) => {
		const last = remembered.get(file.file);
		if (last?.source === file.source) return last.reading;
		const reading = read(file);
		remembered.set(file.file, { source: file.source, reading });
		return reading;
	};
}
