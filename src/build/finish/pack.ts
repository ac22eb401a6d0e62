import type { Pack } from '../../model/pack.ts';
import { copied } from './copied.ts';

/** Packs texts, which are asked for one after the other, and what is no text, by their paths. */
export function pack(
	texts: Iterable<readonly [path: string, text: string]>,
	bytes: ReadonlyMap<string, string> = new Map(),
): Pack {
	const places = new Map<string, number>();
	const files: Pack['files'] = {};
	for (const [path, text] of texts) {
		const runs: number[] = [];
		let next = -1;
		for (const piece of pieces(text)) {
			const known = places.get(piece);
			const place = known ?? places.size;
			if (known === undefined) places.set(copied(piece), place);
			if (place === next) runs.push((runs.pop() ?? 0) + 1);
			else runs.push(place, 1);
			next = place + 1;
		}
		files[path] = runs;
	}
	return { pieces: [...places.keys()], files, bytes: Object.fromEntries(bytes) };
}

/** A text cut behind each element’s tag. */
function* pieces(text: string): Generator<string> {
	let start = 0;
	while (start < text.length) {
		const end = text.indexOf('>', start) + 1 || text.length;
		yield text.slice(start, end);
		start = end;
	}
}
