import { getDownloads } from '../library/downloads.ts';
import type { Download } from '../model/download.ts';
import { LANGUAGES } from '../model/language.ts';
import { FORMATS } from './formats.ts';
import { madeDownload } from './made.ts';

/** A file to take along with its size. */
export interface ListedDownload extends Download {
	/** In bytes; none where it is made only when it is asked for. */
	size: number | undefined;
}

/** The static paths of `/{zh,en}/downloads/`: every file that the build makes, and those made on request. */
export async function getDownloadPages() {
	const rows = await Promise.all(getDownloads().map(listed));
	const props = { downloads: rows.flat() };
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, ...props } }));
}

async function listed(download: Download): Promise<ListedDownload[]> {
	if (download.onRequest) return [{ ...download, size: undefined }];
	const format = FORMATS.find(({ file }) => file === download.file);
	return format ? [{ ...download, size: (await madeDownload(format)).length }] : [];
}
