import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { TextLine } from './lines.ts';
import type { LinePair } from './pairs.ts';

type Attributes = Readonly<Record<string, string>>;

/** A component within a line. */
export function textElement(
	name: string,
	attributes: Attributes,
	children: MdxJsxTextElement['children'] = [],
): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name, attributes: toJsx(attributes), children };
}

/** A component that stands by itself between paragraphs. */
export function flowElement(
	name: string,
	attributes: Attributes,
	children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
	return { type: 'mdxJsxFlowElement', name, attributes: toJsx(attributes), children };
}

/** Both halves of a pair as the slots `zh` and `en` of a component. */
export function pairSlots(pair: LinePair): MdxJsxTextElement[] {
	return LANGUAGES.map((language) => slot(language, pair[language]));
}

function slot(language: Language, { nodes }: TextLine): MdxJsxTextElement {
	return textElement('Fragment', { slot: language }, nodes);
}

function toJsx(attributes: Attributes): MdxJsxTextElement['attributes'] {
	return Object.entries(attributes).map(([name, value]) => ({
		type: 'mdxJsxAttribute',
		name,
		value,
	}));
}
