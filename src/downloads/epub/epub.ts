import { getSections, partsOf, type Section } from '../../library/decision.ts';
import { PREAMBLE } from '../../model/ids.ts';
import type { Book } from '../book/book.ts';
import { glossaryMarkup } from '../book/glossary.ts';
import { sectionMarkup } from '../book/section.ts';
import { titleBlock } from '../book/title-block.ts';
import { plainLabel } from '../book/words.ts';
import type { DownloadFormat } from '../format.ts';
import { element } from '../markup.ts';
import { zip } from '../zip.ts';
import { FILES, sectionFile } from './book-files.ts';
import styles from './book.css?raw';
import { contentsMarkup } from './contents.ts';
import coverPicture from './cover.png?inline';
import { contentDocument } from './document.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { packageDocument } from './package.ts';

const MEDIA_TYPE = 'application/epub+zip';

/** What tells that an archive is an EPUB; by its rules it is the first file and is not compressed. */
const MIMETYPE = 'mimetype';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The EPUB 3.3 editions of the decision. */
export const epubs: readonly DownloadFormat[] = EDITIONS.map((edition) => ({
	file: edition.file,
	mediaType: MEDIA_TYPE,
	make: () => makeEpub(edition),
}));

function makeEpub(edition: Edition): Uint8Array {
	const { languages } = edition;
	const sections = getSections();
	const [preamble] = sections;
	if (!preamble) throw new Error('the decision has no preamble; the checks refuse that');
	const book: Book = { languages, topLevel: 1, sectionFile, glossaryFile: FILES.glossary };
	const page = (title: string, type: string, body: Parameters<typeof element>[2] = []) =>
		contentDocument({ title, languages, type, body });
	const files = [
		[
			'package.opf',
			packageDocument(
				edition,
				preamble.title,
				sections.map(({ id }) => sectionFile(id)),
			),
		],
		[FILES.cover, page(plainLabel('downloads.cover', languages), 'cover', coverMarkup(book))],
		[
			FILES.title,
			page(plainLabel('downloads.titlePage', languages), 'frontmatter', titleBlock(preamble, book)),
		],
		[
			FILES.contents,
			page(
				plainLabel('nav.contents', languages),
				'frontmatter',
				contentsMarkup(partsOf(sections), languages),
			),
		],
		...sections.map(
			(section) =>
				[
					sectionFile(section.id),
					page(titleOf(section, book), 'bodymatter', sectionMarkup(section, book)),
				] as const,
		),
		[
			FILES.glossary,
			page(plainLabel('glossary.title', languages), 'backmatter', glossaryMarkup(book)),
		],
		[FILES.styles, styles],
		[FILES.coverPicture, bytesOf(coverPicture)],
	] as const;
	return zip(
		[
			[MIMETYPE, MEDIA_TYPE],
			['META-INF/container.xml', CONTAINER],
			...files.map(([name, content]) => [`EPUB/${name}`, content] as const),
		],
		[MIMETYPE],
	);
}

function titleOf({ id, title }: Section, { languages }: Book): string {
	return id === PREAMBLE
		? plainLabel('decision.preamble', languages)
		: languages.map((language) => title[language]).join(' / ');
}

function coverMarkup({ languages }: Book) {
	const alt = plainLabel('downloads.coverAlt', languages);
	return element('div', { class: 'cover' }, element('img', { src: FILES.coverPicture, alt }));
}

/** The bytes of an address that holds a file in itself. */
function bytesOf(dataAddress: string): Uint8Array {
	return Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');
}
