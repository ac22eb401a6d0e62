/** The components that prose, notes and explanations may use, read into what they name. */
import { z } from 'astro/zod';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SENTENCE_ID } from '../model/ids.ts';
import { COUNTED, type Reference } from '../model/reference.ts';

/** An element that begins with a capital, as JSX tells components from HTML. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

const sentence = z.string().regex(SENTENCE_ID, 'no id of a sentence, such as 2-3.1.4');

const ATTRIBUTES = {
	Sentence: z.strictObject({ id: sentence }),
	Quotation: z.strictObject({ sentence }),
	Term: z.strictObject({ id: z.string().min(1) }),
	Count: z.strictObject({ of: z.enum(COUNTED) }),
} as const;

/** What a component names, or what is wrong with it. */
export type ReadComponent = { reference: Reference } | { problem: string; remedy: string };

/** Reads one component with its attributes and the words within. */
export function readComponent(element: Component): ReadComponent {
	const name = element.name ?? '';
	const attributes = Object.fromEntries(
		element.attributes.map((one) =>
			one.type === 'mdxJsxAttribute' ? [one.name, one.value] : ['{…}', one.value],
		),
	);
	const text = toString(element);
	switch (name) {
		case 'Sentence': {
			const { data, error } = ATTRIBUTES.Sentence.safeParse(attributes);
			return data ? { reference: { kind: 'sentence', sentence: data.id } } : wrong(name, error);
		}
		case 'Quotation': {
			const { data, error } = ATTRIBUTES.Quotation.safeParse(attributes);
			return data ? { reference: { kind: 'quotation', text, ...data } } : wrong(name, error);
		}
		case 'Term': {
			const { data, error } = ATTRIBUTES.Term.safeParse(attributes);
			return data ? { reference: { kind: 'term', term: data.id, text } } : wrong(name, error);
		}
		case 'Count': {
			const { data, error } = ATTRIBUTES.Count.safeParse(attributes);
			return data ? { reference: { kind: 'count', ...data } } : wrong(name, error);
		}
		default:
			return {
				problem: `there is no component <${name}>`,
				remedy: `use one of ${Object.keys(ATTRIBUTES).join(', ')}, or plain words`,
			};
	}
}

function wrong(name: string, error: z.ZodError): ReadComponent {
	const [issue] = error.issues;
	const attribute = issue?.path.join('.') ?? '';
	return {
		problem: `<${name}>${attribute === '' ? '' : ` “${attribute}”`}: ${issue?.message ?? 'not as it should be'}`,
		remedy: 'give it the attributes that src/model/reference.ts describes, in quotation marks',
	};
}
