import type { Page } from 'playwright/test';

/** A text that is drawn with too little contrast: its words, both colors, and the ratio. */
export interface FaintText {
	words: string;
	where: string;
	color: string;
	ground: string;
	ratio: number;
}

/**
 * The texts of a page as it stands that are drawn below a contrast of `least`, by the colors that the
 * browser has computed: running text, drawn text, what styles add before and after, placeholders.
 */
export function faintTexts(page: Page, least = 7): Promise<FaintText[]> {
	return page.evaluate((required) => {
		type Color = readonly [number, number, number, number];
		const OPAQUE = 0.999;
		const parse = (color: string): Color => {
			const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
			return [r, g, b, a];
		};
		const over = (top: Color, below: Color): Color => {
			const [share, rest] = [top[3], 1 - top[3]];
			const mix = (index: 0 | 1 | 2) => top[index] * share + below[index] * rest;
			return [mix(0), mix(1), mix(2), 1];
		};
		const luminance = ([r, g, b]: Color) => {
			const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
				const value = channel / 255;
				return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * x + 0.7152 * y + 0.0722 * z;
		};
		const grounds = new Map<Element, Color>();
		/** What stands behind an element; what lies over the page begins anew with its own ground. */
		const groundOf = (element: Element): Color => {
			const known = grounds.get(element);
			if (known) return known;
			const own = parse(getComputedStyle(element).backgroundColor);
			const parent = element.parentElement;
			const canvas: Color = own[3] > OPAQUE ? own : [255, 255, 255, 1];
			const ground = own[3] > OPAQUE || !parent ? canvas : over(own, groundOf(parent));
			grounds.set(element, ground);
			return ground;
		};
		const found: FaintText[] = [];
		const judge = (element: Element, words: string, color: string, opacity: number) => {
			const ground = groundOf(element);
			const [r, g, b, a] = parse(color);
			const ink = over([r, g, b, a * opacity], ground);
			const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((x, y) => x - y);
			const ratio = (high + 0.05) / (low + 0.05);
			if (ratio >= required) return;
			found.push({
				words: words.trim().slice(0, 40),
				where: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
				color,
				ground: ground.slice(0, 3).map(Math.round).join(),
				ratio: Math.round(ratio * 100) / 100,
			});
		};
		const opacities = new Map<Element, number>();
		const opacityOf = (element: Element | null): number => {
			if (!element) return 1;
			const known = opacities.get(element);
			if (known !== undefined) return known;
			const own = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
			opacities.set(element, own);
			return own;
		};
		for (const element of document.body.querySelectorAll('*')) {
			if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
				continue;
			const style = getComputedStyle(element);
			// What stands for screen readers alone is not drawn.
			if (style.clipPath !== 'none' || element.closest('.visually-hidden')) continue;
			const words = [...element.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.textContent ?? '')
				.join('');
			const isDrawn = element instanceof SVGElement;
			if (words.trim())
				judge(element, words, isDrawn ? style.fill : style.color, opacityOf(element));
			for (const pseudo of ['::before', '::after', '::placeholder']) {
				const added = getComputedStyle(element, pseudo);
				const isField = element.matches('input[placeholder]');
				const isAdded =
					pseudo === '::placeholder' ? isField : /["\u201c].*\S.*["\u201d]/.test(added.content);
				if (isAdded) {
					judge(
						element,
						`${pseudo} ${added.content}`,
						added.color,
						Number(added.opacity) * opacityOf(element),
					);
				}
			}
			if (element.matches('select, textarea, input:is([type=search], [type=text])')) {
				judge(element, element.tagName, style.color, opacityOf(element));
			}
		}
		return found;
	}, least);
}
