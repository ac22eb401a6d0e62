/**
 * Reads the text of the decision out of the HTML of one of our pages where there is no parser: the
 * policy of the site lets no script hand markup to the browser’s own. What it takes for text and is
 * not, or the other way round, gives another hash.
 */
import { TEXT_KINDS, type ShownText } from './shown-text.ts';

/** An element that holds a heading or a sentence, to its end; within it there are links alone. */
const HOLDER = /<(span|p)\b([^>]*\bdata-(?:heading|adoption|sentence)\b[^>]*)>(.*?)<\/\1>/gs;

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&#x26;': '&',
	'&#38;': '&',
	'&amp;': '&',
};

/** The headings and sentences of a page, in order. */
export function shownInHtml(html: string): ShownText[] {
	return Array.from(html.matchAll(HOLDER)).flatMap(([, , attributes = '', content = '']) => {
		const kind = TEXT_KINDS.find((one) => attributes.includes(`data-${one}`));
		if (!kind) return [];
		const id = new RegExp(`data-${kind}="([^"]*)"`).exec(attributes)?.[1] ?? '';
		const language = /\blang="en"/.test(attributes) ? 'en' : 'zh';
		const text = content
			.replace(/<[^>]*>/g, '')
			.replace(/&(?:\w+|#x?\w+);/g, (entity) => ENTITIES[entity] ?? entity);
		return [{ kind, id, language, text }];
	});
}
