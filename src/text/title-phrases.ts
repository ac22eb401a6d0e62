/** Characters that end a word: the segmenter of ICU parts many words before them. */
const SUFFIXES = new Set('化业力性率的者度区圈气们');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A Chinese title as the phrases between which a line may break. None is a single character: such a one
 * goes with the word behind it, a suffix or what ends the title with the word before.
 */
export function titlePhrases(title: string): string[] {
	const phrases: string[] = [];
	let waiting = '';
	for (const { segment, isWordLike } of segmenter.segment(title)) {
		const closes = waiting === '' && (isWordLike !== true || SUFFIXES.has(segment));
		if (closes && phrases.length > 0) {
			phrases.push(`${phrases.pop() ?? ''}${segment}`);
			continue;
		}
		waiting += segment;
		const isOpen = Array.from(segment).length === 1 && !(waiting.length > 1 && SUFFIXES.has(segment));
		if (isOpen) continue;
		phrases.push(waiting);
		waiting = '';
	}
	return waiting === '' ? phrases : [...phrases.slice(0, -1), `${phrases.at(-1) ?? ''}${waiting}`];
}
