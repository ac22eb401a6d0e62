/**
 * Reads the text of the decision out of the HTML of one of our pages where there is no parser: the
 * policy of the site lets no script hand markup to the browser’s own. What it takes for text and is
 * not, or the other way round, gives another hash.
 */
import { TEXT_KINDS, type ShownText } from './shown-text.ts';

/** The tag that begins an element with a heading or a sentence. */
const HOLDER = /<(span|p)\b([^>]*\bdata-(?:heading|adoption|sentence)\b[^>]*)>/g;

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
	return Array.from(html.matchAll(HOLDER)).flatMap(
		({ 0: tag, 1: name = '', 2: attributes = '', index }) => {
			const kind = TEXT_KINDS.find((one) => attributes.includes(`data-${one}`));
			if (!kind) return [];
			const id = new RegExp(`data-${kind}="([^"]*)"`).exec(attributes)?.[1] ?? '';
			const language = /\blang="en"/.test(attributes) ? 'en' : 'zh';
			const text = contentAt(html, name, index + tag.length)
				.replace(/<[^>]*>/g, '')
				.replace(/&(?:\w+|#x?\w+);/g, (entity) => ENTITIES[entity] ?? entity);
			return [{ kind, id, language, text }];
		},
	);
}

/** What stands between the end of a tag and the one that closes it; elements of its name may lie within. */
function contentAt(html: string, name: string, start: number): string {
	const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
	tags.lastIndex = start;
	let depth = 1;
	for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth === 0) return html.slice(start, tag.index);
	}
	return html.slice(start);
}
