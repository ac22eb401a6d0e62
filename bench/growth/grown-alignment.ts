/** The phrases of a section whose paragraphs are there several times over. */
import { laterId } from './later-id.ts';

/** An entry of the file: its id, and all below it up to the next. */
const ENTRY = /^- id: "?([-.\w]+)"?\n(?:(?!- id: ).*\n?)*/gm;

/** The file with the phrases of all paragraphs; headings have theirs once. */
export function grownAlignment(source: string, times: number): string {
	const entries = Array.from(source.matchAll(ENTRY), ([text, id = '']) => ({ text, id }));
	const inText = entries.filter(({ id }) => id.includes('.'));
	const paragraphs = Math.max(0, ...inText.map(({ id }) => Number(id.split('.')[1])));
	const more = Array.from({ length: times - 1 }, (_, round) =>
		inText.map(({ text, id }) =>
			text.replace(/^- id: .*$/m, `- id: "${laterId(id, paragraphs, round + 1)}"`),
		),
	);
	return [...entries.map(({ text }) => text), ...more.flat()]
		.map((text) => (text.endsWith('\n') ? text : `${text}\n`))
		.join('');
}
