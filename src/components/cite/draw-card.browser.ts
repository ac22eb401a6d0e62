/** Draws the picture of a passage on a canvas; nothing is asked of anybody for it. */
import { encode } from 'uqr';
import type { Language } from '../../model/language.ts';
import { layOut, TALLEST, type ShareCard, type TextStyle } from './share-card.ts';

/** The two grounds on which a picture can stand. */
export type CardTheme = 'light' | 'dark';

/** Pixels of a square of the code, and squares of white around it, as scanners want. */
const SQUARE = 6;
const QUIET_ZONE = 4;

const COLORS = {
	paper: '--paper',
	ink: '--ink',
	soft: '--ink-soft',
	accent: '--accent',
	rule: '--rule',
};

type Palette = Record<keyof typeof COLORS, string>;

/** The picture; nothing if it would be too tall for a phone, or the browser draws none. */
export function drawCard(
	card: ShareCard,
	language: Language,
	theme: CardTheme,
): HTMLCanvasElement | undefined {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	const fonts = getComputedStyle(document.documentElement);
	const setFont = ({ font, size }: TextStyle) => {
		context.font = `${size}px ${fonts.getPropertyValue(`--font-${font}`).replace(/\s+/g, ' ')}`;
	};
	const code = encode(card.url, { ecc: 'M', border: QUIET_ZONE });
	const layout = layOut(card, language, code.size * SQUARE, (text, style) => {
		setFont(style);
		return context.measureText(text).width;
	});
	if (layout.height > TALLEST) return undefined;
	canvas.width = layout.width;
	canvas.height = layout.height;
	const palette = paletteOf(theme);
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = palette.rule;
	context.fillRect(layout.rule.x, layout.rule.y, layout.rule.width, 2);
	for (const line of layout.lines) {
		setFont(line);
		context.fillStyle = palette[line.ink];
		context.fillText(line.text, line.x, line.y);
	}
	drawCode(context, code.data, layout.code);
	return canvas;
}

/** Black on white in both themes: not every scanner reads the reverse. */
function drawCode(
	context: CanvasRenderingContext2D,
	squares: readonly (readonly boolean[])[],
	{ x, y }: { x: number; y: number },
): void {
	context.fillStyle = 'white';
	context.fillRect(x, y, squares.length * SQUARE, squares.length * SQUARE);
	context.fillStyle = 'black';
	for (const [row, line] of squares.entries()) {
		for (const [column, isBlack] of line.entries()) {
			if (isBlack) context.fillRect(x + column * SQUARE, y + row * SQUARE, SQUARE, SQUARE);
		}
	}
}

/** The colors of a theme of the page, which shows it for no moment: nothing is painted meanwhile. */
function paletteOf(theme: CardTheme): Palette {
	const { dataset } = document.documentElement;
	const own = dataset['theme'];
	const probe = document.body.appendChild(document.createElement('span'));
	dataset['theme'] = theme;
	const color = (name: string) => {
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	};
	const palette = {
		paper: color(COLORS.paper),
		ink: color(COLORS.ink),
		soft: color(COLORS.soft),
		accent: color(COLORS.accent),
		rule: color(COLORS.rule),
	};
	probe.remove();
	if (own === undefined) Reflect.deleteProperty(dataset, 'theme');
	else dataset['theme'] = own;
	return palette;
}
