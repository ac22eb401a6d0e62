import type { TextLine } from './lines.ts';

/** A pair's leave to go without the approved rendering of a term. */
export interface Excuse {
	/** Id of the term. */
	term: string;
	/** Why the pair says it otherwise. */
	reason: string;
}

const EXCUSE = /^\/\*\s*otherwise\s+([\w-]+):\s*(\S.*?)\s*\*\/$/;

/** The excuses at the end of an English line: `{/* otherwise hidden-debt: the reason *\/}`. */
export function excusesOf({ comments }: TextLine): Excuse[] {
	return comments.flatMap((comment) => {
		const [, term, reason] = EXCUSE.exec(comment.trim()) ?? [];
		return term !== undefined && reason !== undefined ? [{ term, reason }] : [];
	});
}
