import { Converter } from 'opencc-js';

/** The block of CJK Unified Ideographs, which has all characters that are typed in practice. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Traditional characters whose simplified form stands in a text, each followed by that form:
 * `質质產产`. Characters that the text itself has are left out, whatever else they may stand for.
 */
export function traditionalVariants(text: string): string {
	const simplified = Converter({ from: 't', to: 'cn' });
	const present = new Set(text);
	const pairs: string[] = [];
	for (let code = FIRST; code <= LAST; code += 1) {
		const character = String.fromCodePoint(code);
		const form = simplified(character);
		if (form !== character && present.has(form) && !present.has(character)) {
			pairs.push(character + form);
		}
	}
	return pairs.join('');
}
