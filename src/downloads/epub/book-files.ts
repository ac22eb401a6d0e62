/** The files of an EPUB by their names, as its parts refer to each other. */
export const FILES = {
	cover: 'cover.xhtml',
	coverPicture: 'cover.png',
	title: 'title.xhtml',
	contents: 'nav.xhtml',
	glossary: 'glossary.xhtml',
	styles: 'book.css',
} as const;

/** The file of a section. */
export function sectionFile(id: string): string {
	return `section-${id}.xhtml`;
}
