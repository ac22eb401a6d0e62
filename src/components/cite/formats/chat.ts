import { sentencesInWords, type CitedSource } from './source.ts';

/** What is passed on in a chat; of the document it has a short title only. */
export interface ChatPassage extends Pick<CitedSource, 'language' | 'sentences' | 'url'> {
	/** What readers call the document, in this language. */
	title: string;
	/** What the translation is, if it is among what is quoted. */
	standing?: string | undefined;
	/** The passage in each language that is wanted, in their order; none for the whole document. */
	quotations: readonly string[];
}

/**
 * A passage as one would send it to friends: the words, where they stand, and the link on a line of its
 * own with nothing behind it, since a program that makes links of text takes a full stop for a part.
 */
export function forChat(passage: ChatPassage): string {
	const { language, title, standing, quotations, url } = passage;
	const place = sentencesInWords(passage);
	const source =
		language === 'zh'
			? `《${title}》${[place ?? '', standing].filter((part) => part !== undefined).join('，附')}`
			: [title, place, standing?.toLowerCase()].filter(Boolean).join(', ');
	return [...quotations, `${source}\n${url}`].join('\n\n');
}
