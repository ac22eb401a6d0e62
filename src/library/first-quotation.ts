import type { TextPiece } from './marked-text.ts';

/**
 * The pieces of a text between its first “ and the ” after it, without notes; a comma that English puts
 * before the ” is left out. Terms are links, since this is the only use of them here.
 */
export function firstQuotation(pieces: readonly TextPiece[]): TextPiece[] {
	const found: TextPiece[] = [];
	let isInside = false;
	for (const piece of pieces) {
		if (piece.kind === 'mark') continue;
		let { text } = piece;
		if (!isInside) {
			const start = text.indexOf('“');
			if (start === -1) continue;
			isInside = true;
			text = text.slice(start + 1);
		}
		const end = text.indexOf('”');
		const kept = end === -1 ? text : text.slice(0, end).replace(/,$/, '');
		if (kept !== '')
			found.push(
				piece.kind === 'term'
					? { ...piece, text: kept, isFirst: true }
					: { kind: 'words', text: kept },
			);
		if (end !== -1) break;
	}
	return found;
}
