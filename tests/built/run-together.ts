/** Where the text of a page runs together: what a reader without styles, a clipper or a voice gets. */
import { attributeOf, type HtmlElement } from '../../src/checks/html.ts';

/** Elements that are a thing of their own, whatever stands beside them. */
const CONTROLS = new Set('button caption dialog fieldset label legend option select'.split(' '));

/** Elements that begin and end a line of their own in any browser. */
const BLOCKS = new Set(
	`address article aside blockquote body br dd details div dl dt figcaption figure footer form h1 h2
	h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
		/\s+/,
	),
);

/** What is no text; and drawings, whose labels are set line by line. */
const UNREAD = new Set(['head', 'script', 'style', 'noscript', 'template', 'input', 'svg']);

type Node = HtmlElement['childNodes'][number];

interface Piece {
	text: string;
	lang: string;
	/** What it stands in. */
	owner: HtmlElement;
	/** How many blocks have begun or ended before it. */
	line: number;
}

/**
 * Every place of a page at which two texts touch without white space between them, though they are of
 * different languages, or stand in inline elements of their own: the end of one and the next. Other
 * languages are to be apart even where a block ends, since the text of a page may be taken without it.
 */
export function runTogether(root: HtmlElement, rootLang = ''): string[] {
	return jointsOf(root, rootLang)
		.filter(([one, other]) => one.lang !== other.lang || areBeside(one, other))
		.map(shown);
}

/** Every place at which two languages touch within a line. */
export function languagesTogether(root: HtmlElement, rootLang: string): string[] {
	return jointsOf(root, rootLang)
		.filter(([one, other]) => one.lang !== other.lang && one.line === other.line)
		.map(shown);
}

function shown([one, other]: [Piece, Piece]): string {
	return `${one.text.slice(-20)}¦${other.text.slice(0, 20)}`;
}

/** The texts that no white space and no control is between. */
function jointsOf(root: HtmlElement, rootLang: string): [Piece, Piece][] {
	const found: [Piece, Piece][] = [];
	let last: Piece | undefined;
	let line = 0;
	const visit = (node: Node, lang: string, owner: HtmlElement): void => {
		if (node.nodeName === '#text' && 'value' in node) {
			if (node.value === '') return;
			const piece = { text: node.value, lang, owner, line };
			if (last && !/\s$/.test(last.text) && !/^\s/.test(piece.text)) found.push([last, piece]);
			last = piece;
			return;
		}
		if (!('tagName' in node) || UNREAD.has(node.tagName)) return;
		const [isControl, isBlock] = [CONTROLS.has(node.tagName), BLOCKS.has(node.tagName)];
		if (isControl) last = undefined;
		if (isBlock) line += 1;
		const own = attributeOf(node, 'lang') ?? lang;
		for (const child of node.childNodes) visit(child, own, node);
		if (isControl) last = undefined;
		if (isBlock) line += 1;
	};
	visit(root, rootLang, root);
	return found;
}

/** Whether each stands in an inline element of its own, and they are not terms of one text. */
function areBeside(one: Piece, other: Piece): boolean {
	return (
		one.line === other.line &&
		one.owner !== other.owner &&
		!within(one.owner, other) &&
		!within(other.owner, one) &&
		!(isMark(one.owner) && isMark(other.owner))
	);
}

function within(owner: HtmlElement, piece: Piece): boolean {
	for (let at: unknown = piece.owner; isElement(at); at = at.parentNode)
		if (at === owner) return true;
	return false;
}

function isElement(value: unknown): value is HtmlElement {
	return typeof value === 'object' && value !== null && 'tagName' in value;
}

function isMark(element: HtmlElement): boolean {
	const names = element.attrs.map(({ name }) => name);
	return element.tagName === 'mark' || names.includes('data-term') || names.includes('data-use');
}
