/** The same text and notes as plain HTML: no styles, no scripts, nothing to press. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, elementsOf, textOf, type HtmlElement } from '../../src/checks/html.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stay, without their attributes. */
const KEPT =
	/^(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|blockquote|figure|figcaption|br)$/;

/** Elements that are left out with what is in them. */
const LEFT_OUT =
	/^(?:script|style|template|noscript|nav|form|fieldset|button|dialog|label|select|textarea|svg|read-aloud)$/;

/** The bare twin of a page of the site: its title and what is to be read in it. */
export function barePage(html: string): string {
	const elements = elementsOf(html);
	const main = elements.find(({ tagName }) => tagName === 'main');
	const title = elements.find(({ tagName }) => tagName === 'title');
	const root = elements.find(({ tagName }) => tagName === 'html');
	if (!main || !title || !root) throw new Error('this is no page of the site');
	const language = attributeOf(root, 'lang') ?? '';
	const head = `<meta charset=utf-8><meta name=viewport content="width=device-width">`;
	return `<!doctype html><html lang=${language}>${head}<title>${escaped(textOf(title))}</title>${within(main, language)}`;
}

/** What a reader reads of a bare page, without the spaces. */
export function readText(html: string): string {
	return textOf(parse(html)).replace(/\s+/g, '');
}

function within(node: Node, language: string): string {
	if (node.nodeName === '#text' && 'value' in node) return escaped(node.value);
	if (!('childNodes' in node)) return '';
	return node.childNodes
		.map((child) => ('tagName' in child ? written(child, language) : within(child, language)))
		.join('');
}

function written(element: HtmlElement, language: string): string {
	const { tagName } = element;
	const isHidden = ['hidden', 'popover'].some((name) => attributeOf(element, name) !== undefined);
	if (isHidden || LEFT_OUT.test(tagName)) return '';
	const own = attributeOf(element, 'lang') ?? language;
	const mark = own === language ? '' : ` lang=${own}`;
	const inside = within(element, own);
	if (tagName === 'br') return '<br>';
	if (KEPT.test(tagName)) return `<${tagName}${mark}>${inside}</${tagName}>`;
	return mark === '' ? inside : `<span${mark}>${inside}</span>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
