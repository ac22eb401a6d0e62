import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/content.ts';
import type { RuledFault } from '../../src/model/fault.ts';
import { copyProject } from '../content/project-copy.ts';
import { seededNumbers } from '../search/seeded-numbers.ts';
import type { Mutant, MutationKind } from './kind.ts';
import { contentFiles } from './content-files.ts';

/** What became of the faults of one kind. */
export interface KindResult {
	/** Which of the kinds it is. */
	index: number;
	/** How many were made. */
	made: number;
	/** Those that no check found, by the file and what stands in it now. */
	missed: string[];
	/** How many each rule caught; a fault may break several. */
	rules: Map<string, number>;
}

/** How often a place is drawn anew where there was none for a kind. */
const ATTEMPTS = 40;

/** How many faults of each kind, and which share of the kinds. */
export interface Share {
	each: number;
	seed: number;
	/** How many shares there are. */
	of: number;
	/** Which of them this is, from 0. */
	number: number;
}

/** Makes faults of each kind on a copy of the content, one at a time, and runs all checks on each. */
export async function runMutations(
	kinds: readonly MutationKind[],
	{ each, seed, of, number }: Share,
): Promise<KindResult[]> {
	const copy = await copyProject(['content', 'src/i18n/locales']);
	try {
		const files = await contentFiles(copy.root);
		const sound = await checkContent(copy.root);
		if (sound.length > 0) throw new Error('the content has faults of its own: npm run check');
		const results: KindResult[] = [];
		for (const [index, kind] of kinds.entries()) {
			if (index % of !== number) continue;
			const random = seededNumbers(seed + index);
			const result: KindResult = { index, made: 0, missed: [], rules: new Map() };
			const seen = new Set<string>();
			for (let attempt = 0; attempt < ATTEMPTS && result.made < each; attempt++) {
				const mutant = kind.make(files, random);
				if (!mutant || isUnchanged(mutant, files, seen)) continue;
				result.made++;
				const faults = await judged(copy.root, mutant, files);
				if (faults.length === 0) result.missed.push(difference(mutant, files));
				for (const rule of new Set(faults.map((fault) => fault.rule))) {
					result.rules.set(rule, (result.rules.get(rule) ?? 0) + 1);
				}
			}
			results.push(result);
		}
		return results;
	} finally {
		await copy.dispose();
	}
}

function isUnchanged(
	{ file, source }: Mutant,
	files: ReadonlyMap<string, string>,
	seen: Set<string>,
): boolean {
	const key = `${file}\n${String(source)}`;
	if (source === files.get(file) || seen.has(key)) return true;
	seen.add(key);
	return false;
}

/** The faults of the content with one file changed; the file is put back. */
async function judged(
	root: string,
	{ file, source, also }: Mutant,
	files: ReadonlyMap<string, string>,
): Promise<RuledFault[]> {
	const path = join(root, file);
	const original = files.get(file);
	try {
		if (source === undefined) await rm(path);
		else await writeFile(path, source);
		if (also) await writeFile(join(root, also.file), also.source);
		return await checkContent(root);
	} finally {
		if (original === undefined) await rm(path);
		else await writeFile(path, original);
		if (also) await writeFile(join(root, also.file), files.get(also.file) ?? '');
	}
}

/** The first line that differs, for whoever mends the check. */
function difference({ file, source }: Mutant, files: ReadonlyMap<string, string>): string {
	const before = (files.get(file) ?? '').split('\n');
	const after = typeof source === 'string' ? source.split('\n') : [];
	const line = after.findIndex((text, index) => text !== before[index]);
	return `${file}:${line + 1}: ${(after[line] ?? '').trim()}`;
}
