import type { AbsentWord } from '../model/absent-word.ts';
import type { Fault } from '../model/fault.ts';

/** Words said to stand nowhere in the Chinese that stand there after all, or are listed twice. */
export function checkAbsentWords(
	words: readonly AbsentWord[],
	original: string,
	place: { file: string; lineOf: (index: number) => number },
): Fault[] {
	const { file, lineOf } = place;
	return words.flatMap(({ zh }, index): Fault[] => {
		const line = lineOf(index);
		const count = original.split(zh).length - 1;
		if (count > 0) {
			const remedy = 'take it off the list; if the text speaks of it, quote the sentence';
			const problem = `“${zh}” is said to be absent and stands ${times(count)} in the Chinese text`;
			return [{ file, line, problem, remedy }];
		}
		if (words.findIndex((other) => other.zh === zh) === index) return [];
		return [{ file, line, problem: `“${zh}” is there twice`, remedy: 'keep one of the two' }];
	});
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`;
}
