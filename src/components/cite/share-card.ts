/** Where everything stands in the picture of a passage: as tall as its text needs, so nothing is cut off. */
import type { Language } from '../../model/language.ts';
import { breakLines } from '../../text/line-breaks.ts';

/** What the picture says. */
export interface ShareCard {
	/** What is quoted, by title and number. */
	label: string;
	/** The passage in each language that is wanted, in their order. */
	passages: readonly { language: Language; text: string }[];
	/** The document’s title, and what the translation is where it is quoted. */
	sources: readonly string[];
	/** What the code in the picture leads to. */
	url: string;
}

/** How a text is set; sizes in pixels of the picture. */
export interface TextStyle {
	font: Language;
	size: number;
	leading: number;
	ink: 'ink' | 'soft' | 'accent';
}

/** A line of text by its left end and its baseline. */
export interface PlacedLine extends TextStyle {
	text: string;
	x: number;
	y: number;
}

/** The picture before it is drawn. */
export interface CardLayout {
	width: number;
	height: number;
	lines: readonly PlacedLine[];
	/** The line above the sources, from edge to edge of the text. */
	rule: { x: number; y: number; width: number };
	/** The code’s upper left corner. */
	code: { x: number; y: number };
}

export const CARD_WIDTH = 1080;
const EDGE = 84;
const GAP = 52;
const COLUMN = CARD_WIDTH - 2 * EDGE;

/** Beyond this phones have no memory for a picture. */
export const TALLEST = 12_000;

const LABEL = { size: 30, leading: 1.4, ink: 'accent' } as const;
const SOURCE = { size: 27, leading: 1.45, ink: 'soft' } as const;
const PASSAGES = {
	zh: { font: 'zh', size: 46, leading: 1.72, ink: 'ink' },
	en: { font: 'en', size: 42, leading: 1.48, ink: 'ink' },
} as const satisfies Record<Language, TextStyle>;

/** Sets a card in the language of the page, with a code of some size in its corner. */
export function layOut(
	card: ShareCard,
	language: Language,
	codeSize: number,
	measure: (text: string, style: TextStyle) => number,
): CardLayout {
	const lines: PlacedLine[] = [];
	let y = EDGE;
	const set = (text: string, style: TextStyle, width: number) => {
		for (const line of breakLines(text, width, (part) => measure(part, style))) {
			const height = style.size * style.leading;
			// The baseline, for letters that take four fifths of their size above it.
			lines.push({ ...style, text: line, x: EDGE, y: y + height / 2 + style.size * 0.36 });
			y += height;
		}
	};
	set(card.label, { ...LABEL, font: language }, COLUMN);
	for (const passage of card.passages) {
		y += GAP / 2;
		set(passage.text, PASSAGES[passage.language], COLUMN);
	}
	y += GAP;
	const rule = { x: EDGE, y, width: COLUMN };
	y += GAP / 2;
	const code = { x: CARD_WIDTH - EDGE - codeSize, y };
	for (const source of card.sources) {
		set(source, { ...SOURCE, font: language }, COLUMN - codeSize - GAP);
	}
	const height = Math.ceil(Math.max(y, code.y + codeSize) + EDGE);
	return { width: CARD_WIDTH, height, lines, rule, code };
}
