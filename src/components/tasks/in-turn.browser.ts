/** What waits for its turn, first come, first done. */
const waiting: (() => void)[] = [];

/**
 * Does work in a task of its own, behind all that was handed in before: between two tasks the browser
 * can draw and answer, where a slow phone would stand still until all of it is done. What fails is told
 * as an error of the page and keeps nothing else from its turn.
 */
export function inTurn(work: () => void): void {
	waiting.push(work);
	if (waiting.length === 1) setTimeout(next);
}

function next(): void {
	try {
		waiting[0]?.();
	} finally {
		waiting.shift();
		if (waiting.length > 0) setTimeout(next);
	}
}
