/**
 * The order of the text by ids alone: no page needs to be asked, and an id that names nothing has its
 * place too. An id may be that of a sentence, a paragraph (`2-3.1`), a section or a part (`2`).
 */

/** Which of two ids comes first in the text: below 0 for `a`, above for `b`, 0 for the same place. */
export function compareIds(a: string, b: string): number {
	return compare(numbersOf(a, 0), numbersOf(b, 0));
}

/** Whether a sentence lies between two ids; one that is not of a sentence stands for all of its own. */
export function isBetween(sentence: string, first: string, last: string): boolean {
	const numbers = numbersOf(sentence, 0);
	return (
		compare(numbersOf(first, 0), numbers) <= 0 && compare(numbers, numbersOf(last, Infinity)) <= 0
	);
}

/** Part, section in it, paragraph, sentence; `rest` for what an id leaves open. */
function numbersOf(id: string, rest: number): number[] {
	const [section = '', paragraph, sentence = rest] = id.split('.');
	// Preamble and part six have no sections, so what is counted in them is in section 0.
	const [part, inPart = paragraph === undefined ? rest : 0] = section.split('-');
	return [part, inPart, paragraph ?? rest, sentence].map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((number, index) => number !== b[index]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
