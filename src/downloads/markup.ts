/** Markup as a tree, written out as HTML or, in an EPUB, as XHTML. */

/** What stands in an element: text, which is escaped, or elements; lists are taken as they stand. */
export type Child = string | MarkupElement | readonly Child[];

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes, those left out that have no value. */
export interface MarkupElement {
	tag: string;
	attributes: Attributes;
	children: readonly Child[];
}

/** In `xhtml` a language stands in `xml:lang` too; `html` knows no attributes of EPUB. */
export type Dialect = 'html' | 'xhtml';

/** Empty in HTML; a package document has `meta` with words in it. */
const VOID = ['br', 'hr', 'img', 'input', 'link', 'meta'];
/** A line ends behind each of these, or the text without its elements would run on, as src/build/finish/line-ends.ts says. */
const BLOCKS = /^(?:aside|div|fieldset|form|h[1-6]|header|li|nav|ol|p|section|ul)$/;
/** What a style sheet or a script says is no markup. */
const RAW = ['style', 'script'];

/** Makes an element. */
export function element(
	tag: string,
	attributes: Attributes = {},
	...children: readonly Child[]
): MarkupElement {
	return { tag, attributes, children };
}

/** Writes markup out. */
export function serialize(child: Child, dialect: Dialect): string {
	if (typeof child === 'string') return escaped(child);
	if ('tag' in child) return written(child, dialect);
	return child.map((one) => serialize(one, dialect)).join('');
}

function written({ tag, attributes, children }: MarkupElement, dialect: Dialect): string {
	const start = `<${tag}${Object.entries(attributes)
		.flatMap(([name, value]) => (value === undefined ? [] : attribute(name, value, dialect)))
		.join('')}`;
	if (VOID.includes(tag) && children.length === 0) {
		return dialect === 'xhtml' ? `${start}/>` : `${start}>`;
	}
	const isRaw = dialect === 'html' && RAW.includes(tag);
	const content = isRaw
		? children.filter((child) => typeof child === 'string').join('')
		: serialize(children, dialect);
	return `${start}>${content}</${tag}>${BLOCKS.test(tag) ? '\n' : ''}`;
}

function attribute(name: string, value: string, dialect: Dialect): string[] {
	const isOfEpub = name.startsWith('epub:') || name.startsWith('xmlns');
	if (dialect === 'html' && isOfEpub) return [];
	const text = `${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
	return name === 'lang' && dialect === 'xhtml' ? [` ${text} xml:${text}`] : [` ${text}`];
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
