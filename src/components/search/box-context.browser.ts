import type { Language } from '../../model/language.ts';
import { unpackWords, type SearchWords } from './search-types.ts';

/** What the parts of a search box need to know of it; in addresses `*` stands for an id. */
export interface BoxContext {
	language: Language;
	words: SearchWords;
	/** Whether the box is what its page is for. */
	isPage: boolean;
	/** The folder of the data files. */
	data: string;
	/** The folder of Pagefind’s files. */
	index: string;
	/** The search page. */
	search: string;
	section: string;
	entry: string;
	topic: string;
	whole: string;
}

/** Reads the context from the attributes that the page was built with. */
export function contextOf({ dataset }: HTMLElement): BoxContext {
	const { data = '', index = '', search = '', section = '', entry = '', topic = '' } = dataset;
	return {
		language: dataset['language'] === 'en' ? 'en' : 'zh',
		words: unpackWords(dataset['words'] ?? ''),
		isPage: dataset['page'] !== undefined,
		data,
		index,
		search,
		section,
		entry,
		topic,
		whole: section.replace('*/', ''),
	};
}
