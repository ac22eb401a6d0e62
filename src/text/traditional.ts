import * as OpenCC from 'opencc-js/cn2t';

/**
 * What the converter gets wrong in this text, checked by hand: 好干部 is not 好乾, 指明了 not 明瞭,
 * 分配制度 has no 配製 in it and 市制造 no 市制; 征程 is a way to go; 制—储 is to make and store.
 */
const CORRECTIONS: readonly (readonly [simplified: string, traditional: string])[] = [
	['好干部', '好幹部'],
	['指明了', '指明了'],
	['制造', '製造'],
	['制度', '制度'],
	['制—储', '製—儲'],
	['征程', '征程'],
];

const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });

/**
 * A text in traditional characters, by phrases, with the words left as they are: character by
 * character as long as the text itself.
 *
 * @throws Error if the converter has changed the number of characters.
 */
export function toTraditional(text: string): string {
	const converted = Array.from(convert(text));
	if (converted.length !== Array.from(text).length) {
		throw new Error(`traditional: not as long as the text it was made of: ${text}`);
	}
	for (const [simplified, traditional] of CORRECTIONS) {
		for (let at = text.indexOf(simplified); at !== -1; at = text.indexOf(simplified, at + 1)) {
			converted.splice(at, simplified.length, ...Array.from(traditional));
		}
	}
	return converted.join('');
}
