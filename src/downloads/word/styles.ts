import { AlignmentType, type IStylesOptions } from 'docx';

/** Styles by which a person changes the look of all sentences, numbers or notes at once. */
export const STYLE_IDS = {
	zh: 'SentenceChinese',
	en: 'SentenceEnglish',
	number: 'SentenceNumber',
	facts: 'TitleFacts',
	place: 'Place',
	columns: 'TableHeading',
} as const;

/** Half points, as Word counts sizes of letters. */
const SIZES = { text: 21, small: 17, title: 32, part: 28, section: 24 } as const;

const CHINESE = { language: { value: 'zh-CN', eastAsia: 'zh-CN' } } as const;
const ENGLISH = { language: { value: 'en-US', eastAsia: 'zh-CN' } } as const;

/** The styles of the Word file; fonts that every Word has. */
export const STYLES: IStylesOptions = {
	default: {
		document: {
			run: {
				font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
				size: SIZES.text,
				...ENGLISH,
			},
		},
		title: {
			run: { size: SIZES.title, bold: true },
			paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 200 } },
		},
		heading1: {
			run: { size: SIZES.part, bold: true },
			paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
		},
		heading2: {
			run: { size: SIZES.section, bold: true },
			paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
		},
		footnoteText: { run: { size: SIZES.small } },
	},
	paragraphStyles: [
		{ id: STYLE_IDS.zh, name: 'Sentence Chinese', basedOn: 'Normal', run: CHINESE },
		{ id: STYLE_IDS.en, name: 'Sentence English', basedOn: 'Normal', run: ENGLISH },
		{
			id: STYLE_IDS.number,
			name: 'Sentence Number',
			basedOn: 'Normal',
			run: { size: SIZES.small, noProof: true },
		},
		{
			id: STYLE_IDS.columns,
			name: 'Table Heading',
			basedOn: 'Normal',
			run: { size: SIZES.small, bold: true },
		},
		{
			id: STYLE_IDS.facts,
			name: 'Title Facts',
			basedOn: 'Normal',
			paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
		},
		{
			id: STYLE_IDS.place,
			name: 'Place in Document',
			basedOn: 'Normal',
			run: { size: SIZES.small },
			paragraph: { keepNext: true, spacing: { before: 240 } },
		},
	],
};
