/** The id of a sentence in the text when it comes again, of a section with so many paragraphs. */
export function laterId(id: string, paragraphs: number, round: number): string {
	const [section = '', paragraph = '', sentence = ''] = id.split('.');
	return `${section}.${Number(paragraph) + round * paragraphs}.${sentence}`;
}
