/** The little that the checks need to know of a built page: its elements, their attributes, text. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a built page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of an HTML document, in order. */
export function elementsOf(html: string): HtmlElement[] {
	return [...walk(parse(html, { sourceCodeLocationInfo: true }))];
}

/** The elements within another, itself left out. */
export function elementsWithin(element: HtmlElement): HtmlElement[] {
	return [...walk(element)].slice(1);
}

/** The value of an attribute; `undefined` if the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element as it stands in the source, those parts left out that `skip` names. */
export function textOf(node: Node, skip: (element: HtmlElement) => boolean = () => false): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (isElement(node) && skip(node)) return '';
	return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : '';
}

function* walk(node: Node): Generator<HtmlElement> {
	if (isElement(node)) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function isElement(node: Node): node is HtmlElement {
	return 'tagName' in node;
}
