import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A site whose pages are worked on before it is done: each is read once and written once. Between, they
 * are held as bytes, which take half of the memory of text.
 */
export class FinishedSite {
	readonly folder: string;
	/** The paths of all files from the folder, in order, but for those that are another one compressed. */
	readonly files: readonly string[];
	/** The paths of the pages; an HTML file to take along is none. */
	readonly pages: readonly string[];
	readonly #changed = new Map<string, Buffer>();

	/** The site as it is in a folder. */
	constructor(folder: string) {
		this.folder = folder;
		this.files = filesOf(folder);
		this.pages = this.files.filter((path) => /^(?!downloads\/).*\.html$/.test(path));
	}

	/** A file as it is at this moment. */
	bytes(path: string): Buffer {
		return this.#changed.get(path) ?? readFileSync(join(this.folder, path));
	}

	/** The same as text. */
	text(path: string): string {
		return this.bytes(path).toString('utf8');
	}

	/** Gives a page another text, which is in the folder once `write` has been called. */
	change(path: string, html: string): void {
		this.#changed.set(path, Buffer.from(html));
	}

	/** Writes all pages into the folder, each as `last` leaves it, and holds them no longer. */
	write(last = (html: string) => html): void {
		for (const path of this.pages) {
			writeFileSync(join(this.folder, path), last(this.text(path)));
			this.#changed.delete(path);
		}
	}
}

function filesOf(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}
