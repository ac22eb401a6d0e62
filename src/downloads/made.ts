import type { DownloadFormat } from './format.ts';

const made = new Map<string, Promise<Uint8Array>>();

/** The bytes of a file to take along; it is made once, for its own address and for the page that tells its size. */
export function madeDownload({ file, make }: DownloadFormat): Promise<Uint8Array> {
	const bytes = made.get(file) ?? Promise.resolve(make()).then(bytesOf);
	made.set(file, bytes);
	return bytes;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
