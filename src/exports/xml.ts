/** XML that is written by hand: elements of escaped text. */

/** The attributes of an element; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element that holds XML, what was made here or {@link escapeXml} has escaped. */
export function xmlElement(name: string, attributes: Attributes, ...content: string[]): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
	);
	return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** An element that holds plain text. */
export function xmlText(name: string, text: string, attributes: Attributes = {}): string {
	return xmlElement(name, attributes, escapeXml(text));
}

/** A text as it stands in elements and in attributes. */
export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
