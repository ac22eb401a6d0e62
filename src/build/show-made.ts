/** An item of the page of downloads that is hidden until its file is there. */
const HIDDEN = /<li\b[^>]*\bdata-on-request="([^"]*)"[^>]*>[\s\S]*?<\/li>/g;

/**
 * A page of downloads with the items shown whose files were made after it, each with its address and its
 * size.
 *
 * @param sizes in bytes, by file.
 */
export function showMade(html: string, sizes: ReadonlyMap<string, number>): string {
	return html.replace(HIDDEN, (item, file: string) => {
		const size = sizes.get(file);
		if (size === undefined) return item;
		return item
			.replace(/(<li\b[^>]*?) hidden(?:="[^"]*")?/, '$1')
			.replace(/ data-on-request="[^"]*"/, '')
			.replace(' data-address="', ' download href="')
			.replace('{}', String(Math.ceil(size / 1000)));
	});
}
