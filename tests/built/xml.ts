import assert from 'node:assert/strict';
import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';

/** An element of an XML file, or a text in it. */
export type XmlNode = XmlElement | { text: string };

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlNode[];
}

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	ignoreDeclaration: true,
	trimValues: false,
	parseTagValue: false,
	parseAttributeValue: false,
});

const ATTRIBUTES = ':@';
const strings = z.record(z.string(), z.string());
const nodes = z.array(z.record(z.string(), z.unknown()));

/** The root of an XML file; one that is not well-formed is an error. */
export function parseXml(source: string): XmlElement {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- what takes its place is a package more
	const [root] = readNodes(parser.parse(source, true)).filter((node) => 'name' in node);
	assert.ok(root);
	return root;
}

function readNodes(parsed: unknown): XmlNode[] {
	return nodes.parse(parsed).map((node) => {
		const [name = '', content] = Object.entries(node).find(([key]) => key !== ATTRIBUTES) ?? [];
		if (name === '#text') return { text: z.string().parse(content) };
		const attributes = strings.parse(node[ATTRIBUTES] ?? {});
		return { name, attributes, children: readNodes(content) };
	});
}

/** The elements of a name within another, at any depth. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
	return element.children.flatMap((child) =>
		'text' in child ? [] : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
	);
}

/** All text within an element. */
export function xmlTextOf(element: XmlElement): string {
	return element.children
		.map((child) => ('text' in child ? child.text : xmlTextOf(child)))
		.join('');
}

/** The texts of the elements of a name within another, by its attribute `type` where that is given. */
export function textsNamed(element: XmlElement, name: string, type?: string): string[] {
	return elementsNamed(element, name)
		.filter(({ attributes }) => type === undefined || attributes['type'] === type)
		.map(xmlTextOf);
}
