import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
} from 'docx';
import packageJson from '../../../package.json' with { type: 'json' };
import { localizedDate } from '../../i18n/dates.ts';
import { partLabel, sectionLabel } from '../../i18n/part-label.ts';
import { translator } from '../../i18n/translate.ts';
import { getSections, isUndivided, partsOf, type Section } from '../../library/decision.ts';
import { sectionText } from '../../library/section-text.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { PREAMBLE } from '../../model/ids.ts';
import { ADOPTED, ISSUER } from '../../model/issuer.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { DownloadFormat } from '../format.ts';
import { SITE_ADDRESS } from '../site.ts';
import { footnotes } from './footnotes.ts';
import { withoutMoment } from './same-bytes.ts';
import { STYLE_IDS, STYLES } from './styles.ts';
import { tableMaker } from './table.ts';

/** The decision as a table for Word: a row a sentence, notes as footnotes, styles by name. */
export const wordFile: DownloadFormat = {
	file: 'suining-decision.docx',
	mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	make: async () => withoutMoment(await Packer.toBuffer(makeDocument())),
};

/** A4, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1000 } as const;

function makeDocument(): Document {
	const sections = getSections();
	const { numbers, texts } = footnotes();
	const makeTable = tableMaker(numbers);
	const title = sections[0]?.title ?? { zh: '', en: '' };
	return new Document({
		title: `${title.zh} / ${title.en}`,
		creator: `${ISSUER.zh} / ${ISSUER.en}`,
		lastModifiedBy: 'suining-decision-reader',
		styles: STYLES,
		footnotes: texts,
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: {
							top: PAGE.margin,
							bottom: PAGE.margin,
							left: PAGE.margin,
							right: PAGE.margin,
						},
					},
				},
				footers: { default: pageNumbers() },
				children: [
					...titleBlock(title, sections[0]?.adoption),
					...sections.flatMap((section) => [
						...headings(section),
						makeTable(sectionText(section).paragraphs.flat()),
					]),
				],
			},
		],
	});
}

function titleBlock(title: Bilingual, adoption: Bilingual | undefined): Paragraph[] {
	const facts = (text: (language: Language) => string) =>
		LANGUAGES.map((language) => new Paragraph({ style: STYLE_IDS.facts, text: text(language) }));
	const { version } = packageJson;
	return [
		...LANGUAGES.map((one) => new Paragraph({ heading: HeadingLevel.TITLE, text: title[one] })),
		...(adoption ? facts((language) => adoption[language]) : []),
		...facts((language) => ISSUER[language]),
		...facts((language) =>
			translator(language)('downloads.adopted', { date: localizedDate(ADOPTED, language) }),
		),
		...facts((language) => translator(language)('site.footer')),
		...facts((language) => translator(language)('license.translation')),
		...facts((language) =>
			[translator(language)('print.version', { version }), SITE_ADDRESS ?? []].flat().join(' · '),
		),
	];
}

function headings(section: Section): Paragraph[] {
	const { id, title, number } = section;
	if (id === PREAMBLE) {
		const name = LANGUAGES.map((language) => translator(language)('decision.preamble'));
		return [heading(HeadingLevel.HEADING_1, name)];
	}
	const part = partsOf(getSections()).find((one) => one.number === section.part);
	const isPart = part !== undefined && (section.opens !== undefined || isUndivided(part));
	return [
		...(isPart
			? [
					place((language) => partLabel(part.number, language)),
					heading(HeadingLevel.HEADING_1, [part.title.zh, part.title.en]),
				]
			: []),
		...(number === undefined
			? []
			: [
					place((language) => sectionLabel(number, language)),
					heading(HeadingLevel.HEADING_2, [title.zh, title.en]),
				]),
	];
}

function place(words: (language: Language) => string): Paragraph {
	return new Paragraph({ style: STYLE_IDS.place, text: LANGUAGES.map(words).join(' · ') });
}

function heading(
	level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
	lines: readonly string[],
): Paragraph {
	const children = lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }));
	return new Paragraph({ heading: level, children });
}

function pageNumbers(): Footer {
	const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
	return new Footer({
		children: [new Paragraph({ alignment: AlignmentType.CENTER, children })],
	});
}
