import type { Reading } from '../content/reading.ts';
import type { Download } from '../model/download.ts';
import type { Fault } from '../model/fault.ts';

/** Faults of `content/downloads.yaml`: every file is told of once. */
export function checkDownloads({ file, data, lineOf }: Reading<Download[]>): Fault[] {
	const names = (data ?? []).map((row) => row.file);
	return names.flatMap((name, index) =>
		names.indexOf(name) === index
			? []
			: [
					{
						file,
						line: lineOf([index, 'file']),
						problem: `the file “${name}” is there twice`,
						remedy: 'keep one of the two',
					},
				],
	);
}
