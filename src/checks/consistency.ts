import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import type { Fault } from '../model/fault.ts';
import type { ConsistencyTerm } from '../model/glossary.ts';

/** Terms that are only checked: each once, none of a marked entry, and all of them in the decision. */
export function checkConsistency(
	{ file, data, lineOf }: Reading<ConsistencyTerm[]>,
	entries: readonly WrittenEntry[],
	text: string,
): Fault[] {
	// An entry that is not marked may have its Chinese checked here, by other renderings.
	const owners = new Map(
		entries
			.filter(({ marked }) => marked)
			.flatMap(({ id, zh }) => [[id, id] as const, [zh, id] as const]),
	);
	return (data ?? []).flatMap(({ id, zh }, index) => {
		const fault = (key: 'id' | 'zh', problem: string, remedy: string) => ({
			...{ file, line: lineOf([index, key]), problem, remedy },
		});
		const twice = (['id', 'zh'] as const).flatMap((key) => {
			const value = key === 'id' ? id : zh;
			const owner = owners.get(value);
			owners.set(value, id);
			if (owner === undefined) return [];
			return [fault(key, `“${value}” is there already, in ${owner}`, 'keep one of the two')];
		});
		if (text.includes(zh)) return twice;
		const remedy = 'write it as it stands in the text, or remove the row';
		return [...twice, fault('zh', `“${zh}” is never used in the decision`, remedy)];
	});
}
