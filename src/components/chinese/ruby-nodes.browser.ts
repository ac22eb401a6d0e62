const HAN = /\p{Script=Han}/u;

/** A text as nodes with one of the syllables over each Han character. */
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
		reading.textContent = syllable;
		ruby.append(character, reading);
		nodes.push(ruby);
	}
	endPlain();
	return nodes;
}
