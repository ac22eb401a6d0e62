const HAN = /\p{Script=Han}/u;

/**
 * A text as nodes with one of the syllables over each Han character. The syllables are no text: the
 * style sheet draws them (pair.css), so that words are found by the browser, and selected by a double
 * click, as without them.
 */
export function rubyNodes(text: string, syllables: readonly string[]): ChildNode[] {
	const nodes: ChildNode[] = [];
	const left = [...syllables];
	let plain = '';
	const endPlain = () => {
		if (plain !== '') nodes.push(document.createTextNode(plain));
		plain = '';
	};
	for (const character of text) {
		const syllable = HAN.test(character) ? left.shift() : undefined;
		if (syllable === undefined) {
			plain += character;
			continue;
		}
		endPlain();
		const ruby = document.createElement('ruby');
		const reading = document.createElement('rt');
		reading.lang = 'zh-Latn-pinyin';
		reading.dataset['reading'] = syllable;
		ruby.append(character, reading);
		nodes.push(ruby);
	}
	endPlain();
	return nodes;
}
