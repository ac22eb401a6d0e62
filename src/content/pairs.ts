/** The alternation of a paragraph: a Chinese line, then its English, one sentence a line. */
import { hasHan } from '../text/han.ts';
import type { LineFault } from './line-fault.ts';
import type { TextLine } from './lines.ts';

/** A sentence in both languages. */
export interface LinePair {
	zh: TextLine;
	en: TextLine;
}

/** Lines in twos; where the alternation breaks, the faults say how and the rest is still paired. */
export function pairLines(lines: readonly TextLine[]): { pairs: LinePair[]; faults: LineFault[] } {
	const pairs: LinePair[] = [];
	for (let index = 0; index + 1 < lines.length; index += 2) {
		const [zh, en] = [lines[index], lines[index + 1]];
		if (zh && en) pairs.push({ zh, en });
	}
	const odd = lines.length % 2 === 1 ? oddLine(lines) : undefined;
	return { pairs, faults: odd ? [odd] : pairs.flatMap(wrongLanguage) };
}

function oddLine(lines: readonly TextLine[]): LineFault {
	const index = lines.findIndex(
		(line, at) => at > 0 && hasHan(line.text) === hasHan(lines[at - 1]?.text ?? ''),
	);
	const line = lines[index === -1 ? lines.length - 1 : index];
	return {
		line: line?.line ?? 1,
		rule: 'pairs',
		problem: `an odd line: the paragraph has ${lines.length} lines, so a sentence here has no twin`,
		remedy: 'give each Chinese sentence one line and its English the line below it',
	};
}

function wrongLanguage({ zh, en }: LinePair): LineFault[] {
	const faults: LineFault[] = [];
	if (!hasHan(zh.text)) {
		faults.push({
			line: zh.line,
			rule: 'pairs',
			problem: `English where Chinese should stand: “${excerpt(zh.text)}”`,
			remedy: 'put the Chinese sentence on this line and its English below it',
		});
	}
	if (hasHan(en.text)) {
		faults.push({
			line: en.line,
			rule: 'pairs',
			problem: `Chinese where English should stand: “${excerpt(en.text)}”`,
			remedy: 'write the English of the line above, without any Chinese character',
		});
	}
	return faults;
}

function excerpt(text: string): string {
	return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
