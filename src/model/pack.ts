/**
 * Many small files in one, for reading without a network: pages of one template share most of their
 * markup, which stands here once.
 */
export interface Pack {
	/** Pieces of text, in the order in which the files first have them. */
	pieces: string[];
	/** For each path from the site’s root the runs of pieces that it consists of: start and length in turn. */
	files: Record<string, number[]>;
	/** What is no text, by its path, in Base64. */
	bytes: Record<string, string>;
}

/** The content of a file of a pack, if it is there. */
export function unpack(
	{ pieces, files, bytes }: Pack,
	path: string,
): string | Uint8Array<ArrayBuffer> | undefined {
	const base64 = own(bytes, path);
	if (base64 !== undefined) return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	return own(files, path)
		?.map((start, index, runs) =>
			index % 2 === 0 ? pieces.slice(start, start + (runs[index + 1] ?? 0)).join('') : '',
		)
		.join('');
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
