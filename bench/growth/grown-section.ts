/** A section file whose text is there several times over, with its notes, each under a name of its own. */

/** The mark or the beginning of a note. */
const NOTE = /\[\^([-a-z0-9]+)\]/g;

/** The file with all its paragraphs `times` times; what stands in its fields stays. */
export function grownSection(source: string, times: number): string {
	const end = source.indexOf('\n---\n') + '\n---\n'.length;
	const [fields, body] = [source.slice(0, end), source.slice(end)];
	const [paragraphs, notes] = parted(body);
	const all = Array.from({ length: times }, (_, round) => [
		renamed(paragraphs, round),
		renamed(notes, round),
	]);
	const of = (index: 0 | 1) => all.map((both) => both[index] ?? '').filter((text) => text !== '');
	return `${fields}\n${[...of(0), ...of(1)].join('\n\n')}\n`;
}

function parted(body: string): [paragraphs: string, notes: string] {
	const first = body.search(/^\[\^[-a-z0-9]+\]:$/m);
	const end = first < 0 ? body.length : first;
	return [body.slice(0, end).trim(), body.slice(end).trim()];
}

function renamed(text: string, round: number): string {
	return round === 0 ? text : text.replace(NOTE, (_, name: string) => `[^${name}-${round}]`);
}
