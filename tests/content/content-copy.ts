import assert from 'node:assert/strict';
import { after, afterEach } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { formatFaults, type RuledFault } from '../../src/model/fault.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** A copy of the content in which the tests of one file break things; each of them finds it whole. */
export class ContentCopy {
	#project: Promise<ProjectCopy> | undefined;
	/** What stood in the files that were touched; `undefined` where there was none. */
	readonly #original = new Map<string, string | undefined>();

	constructor() {
		afterEach(() => this.putBack());
		after(async () => (await this.#project)?.dispose());
	}

	/** Rewrites one file; throws if that changes nothing, so that a test cannot miss its target. */
	async edit(file: string, change: (source: string) => string): Promise<void> {
		await this.#keep(file);
		await (await this.#copy).edit(file, change);
	}

	async write(file: string, source: string | Uint8Array): Promise<void> {
		await this.#keep(file);
		await (await this.#copy).write(file, source);
	}

	async remove(file: string): Promise<void> {
		await this.#keep(file);
		await (await this.#copy).remove(file);
	}

	async read(file: string): Promise<string> {
		return (await this.#copy).read(file);
	}

	/** One-based number of the first line of a file that holds a text. */
	async lineOf(file: string, text: string): Promise<number> {
		const index = (await this.read(file)).split('\n').findIndex((line) => line.includes(text));
		assert.notEqual(index, -1, `${file} does not hold ${text}`);
		return index + 1;
	}

	/** Every fault that the checks find in it now; each has its remedy. */
	async faults(): Promise<RuledFault[]> {
		const faults = await checkContent((await this.#copy).root);
		for (const { remedy } of faults) assert.notEqual(remedy, '');
		return faults;
	}

	/** The same as `file:line: problem`. */
	async problems(): Promise<string[]> {
		return formatFaults(await this.faults())
			.split('\n')
			.filter((line) => /^(content|src)\//.test(line));
	}

	/** Undoes what was changed since the test began, or since the last call. */
	async putBack(): Promise<void> {
		for (const [file, source] of this.#original) {
			if (source === undefined) await (await this.#copy).remove(file);
			else await (await this.#copy).write(file, source);
		}
		this.#original.clear();
	}

	/** Made when it is first asked for. */
	get #copy(): Promise<ProjectCopy> {
		return (this.#project ??= copyProject(['content', 'src/i18n/locales']));
	}

	async #keep(file: string): Promise<void> {
		if (this.#original.has(file)) return;
		const source = await this.read(file).catch(() => undefined);
		this.#original.set(file, source);
	}
}
