/** How much memory a process and all that it started hold together; Linux alone tells. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and its descendants, in bytes, pages that several share counted once;
 * `undefined` where the system does not tell.
 */
export function memoryOfTree(root: number): number | undefined {
	const parents = new Map<number, number>();
	for (const name of listing('/proc').filter((one) => /^\d+$/.test(one))) {
		const parent = parentOf(text(`/proc/${name}/stat`));
		if (parent !== undefined) parents.set(Number(name), parent);
	}
	if (parents.size === 0) return undefined;
	return treeOf(root, parents).reduce(
		(sum, id) => sum + sharedOut(text(`/proc/${String(id)}/smaps_rollup`)),
		0,
	);
}

/** A process and its descendants by who started whom. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
	const children = [...parents].filter(([, parent]) => parent === root).map(([id]) => id);
	return [root, ...children.flatMap((child) => treeOf(child, parents))];
}

/** The parent in a line of `/proc/<id>/stat`, whose name in brackets may have brackets itself. */
export function parentOf(stat: string): number | undefined {
	const parent = /.*\) \S (\d+)/.exec(stat)?.[1];
	return parent === undefined ? undefined : Number(parent);
}

/** The proportional share of memory in a `smaps_rollup`, in bytes; 0 of a process that has ended. */
export function sharedOut(rollup: string): number {
	return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}

function listing(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function text(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
