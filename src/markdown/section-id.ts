import { sectionIdOfFile } from '../model/ids.ts';

/** The section a source path belongs to; `undefined` for files that are not of the decision. */
export function sectionIdOfPath(path: string): string | undefined {
	const fileName = /(?:^|[\\/])decision[\\/]([^\\/]+)\.mdx$/.exec(path)?.[1];
	return fileName === undefined ? undefined : sectionIdOfFile(fileName);
}
