import type { WrittenEntry } from '../content/entry-file.ts';
import { fileName } from '../content/file-name.ts';
import type { Reading } from '../content/reading.ts';
import type { Fault } from '../model/fault.ts';

/** What is wrong between entries: terms twice, never used, or related to nothing. */
export function checkGlossarySet(entries: readonly Reading<WrittenEntry>[], text: string): Fault[] {
	const ids = new Set(entries.map(({ file }) => fileName(file)));
	const owners = new Map<string, string>();
	return entries.flatMap(({ file, data, lineOf }): Fault[] => {
		if (!data) return [];
		const { id, zh, forms, related, sameEnglishAs } = data;
		const faults: Fault[] = [];
		for (const [key, form] of [
			['zh', zh] as const,
			...forms.map((one) => ['forms', one] as const),
		]) {
			const owner = owners.get(form);
			if (owner !== undefined) {
				faults.push({
					file,
					line: lineOf([key]),
					problem: `“${form}” is also the Chinese of ${owner}`,
					remedy: 'keep it in one of the two entries',
				});
			}
			owners.set(form, id);
			if (text.includes(form)) continue;
			faults.push({
				file,
				line: lineOf([key]),
				problem: `“${form}” is never used in the decision`,
				remedy: 'write it as it stands in the text, or remove it',
			});
		}
		for (const key of ['related', 'sameEnglishAs'] as const) {
			for (const other of key === 'related' ? related : sameEnglishAs) {
				const isTwice = key === 'related' && related.indexOf(other) !== related.lastIndexOf(other);
				if (isTwice) {
					const line = lineOf([key]);
					const problem = `“${other}” is there twice in ${key}`;
					faults.push({ file, line, problem, remedy: 'keep one of the two' });
				}
				if (ids.has(other) && other !== id) continue;
				faults.push({
					file,
					line: lineOf([key]),
					problem: `unknown id “${other}” in ${key}`,
					remedy: 'name another entry of content/glossary/ by its file name without .mdx',
				});
			}
		}
		return faults;
	});
}
