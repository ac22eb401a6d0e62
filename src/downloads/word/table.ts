import {
	FootnoteReferenceRun,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { translator } from '../../i18n/translate.ts';
import type { TextPiece, TextSentence } from '../../library/marked-text.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { STYLE_IDS } from './styles.ts';

/** Twentieths of a point: number, Chinese, English, together the width between the margins of A4. */
const WIDTHS = [1100, 4000, 4800] as const;

/** What makes the table of a section: a row a sentence, its number, its Chinese, its English. */
export function tableMaker(footnoteNumbers: ReadonlyMap<string, number>) {
	const noted = new Set<string>();
	const runOf = (piece: TextPiece) => {
		if (piece.kind !== 'mark') return [new TextRun(piece.text)];
		// A note in both languages is one footnote, so it is marked once.
		const number = footnoteNumbers.get(piece.note);
		if (number === undefined || noted.has(piece.note)) return [];
		noted.add(piece.note);
		return [new FootnoteReferenceRun(number)];
	};
	const half = (sentence: TextSentence, language: Language) =>
		new Paragraph({ style: STYLE_IDS[language], children: sentence[language].flatMap(runOf) });
	return (sentences: readonly TextSentence[]) =>
		new Table({
			layout: TableLayoutType.FIXED,
			columnWidths: [...WIDTHS],
			rows: [
				heading(),
				...sentences.map((sentence) =>
					row([
						new Paragraph({ style: STYLE_IDS.number, text: sentence.id }),
						...LANGUAGES.map((language) => half(sentence, language)),
					]),
				),
			],
		});
}

function heading(): TableRow {
	const names = LANGUAGES.map((language) => translator(language)(`language.${language}`));
	const number = LANGUAGES.map((language) => translator(language)('downloads.number')).join(' ');
	const words = [number, ...names].map((text) => new Paragraph({ style: STYLE_IDS.columns, text }));
	return row(words, true);
}

function row(paragraphs: readonly Paragraph[], tableHeader = false): TableRow {
	return new TableRow({
		cantSplit: true,
		tableHeader,
		children: paragraphs.map(
			(paragraph, index) =>
				new TableCell({
					width: { size: WIDTHS[index] ?? 0, type: WidthType.DXA },
					margins: { top: 60, bottom: 60, left: 80, right: 80 },
					children: [paragraph],
				}),
		),
	});
}
