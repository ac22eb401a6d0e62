/** The English words that render nothing in the Chinese, set off in the text of a sentence. */
import type { TextPiece } from './marked-text.ts';
import type { Offsets } from './phrase-offsets.ts';

/** A piece of a sentence, or words that the translation adds. */
export type SetOffPiece = TextPiece | { kind: 'added'; text: string };

/** The pieces of a sentence, cut so that each stretch of added words is one of its own. */
export function setOffAdded(
	pieces: readonly TextPiece[],
	added: readonly Offsets[],
): SetOffPiece[] {
	let position = 0;
	return pieces.flatMap((piece) => {
		const start = position;
		if (piece.kind === 'mark') return piece;
		position += piece.text.length;
		return piece.kind === 'words' ? cut(piece.text, start, added) : piece;
	});
}

function cut(text: string, start: number, added: readonly Offsets[]): SetOffPiece[] {
	const own = added.filter(([from, to]) => start <= from && to <= start + text.length);
	const cuts = [0, ...own.flat().map((offset) => offset - start), text.length];
	return cuts.slice(1).flatMap((end, index): SetOffPiece[] => {
		const words = text.slice(cuts[index], end);
		if (words === '') return [];
		return [{ kind: index % 2 === 1 ? 'added' : 'words', text: words }];
	});
}
