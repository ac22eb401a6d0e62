import { zipSync, type Zippable } from 'fflate';

/** The first day that a ZIP archive can name; in local time, since archives know no other. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * An archive of files in the order given, the same bytes each time. Names in `stored` are not
 * compressed, as EPUB wants of its first file.
 */
export function zip(
	files: readonly (readonly [name: string, content: string | Uint8Array])[],
	stored: readonly string[] = [],
): Uint8Array {
	const archive: Zippable = {};
	for (const [name, content] of files) {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		archive[name] = [bytes, { level: stored.includes(name) ? 0 : 9, mtime: FIRST_DAY }];
	}
	return zipSync(archive);
}
