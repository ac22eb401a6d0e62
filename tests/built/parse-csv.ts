/** The records of a CSV file as RFC 4180 has them, all fields quoted, with a byte-order mark before them. */
export function parseCsv(source: string): string[][] {
	if (!source.startsWith('\uFEFF')) throw new Error('no byte-order mark');
	const records: string[][] = [[]];
	const field = /"((?:[^"]|"")*)"(,|\r\n)/gy;
	field.lastIndex = 1;
	for (let found = field.exec(source); found; found = field.exec(source)) {
		records.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
		if (found[2] === '\r\n') records.push([]);
		if (field.lastIndex === source.length) return records.slice(0, -1);
	}
	throw new Error('a field without quotation marks, or a record without its end');
}
