import { LANGUAGES, type Language } from '../../model/language.ts';

/** An edition of the book. */
export interface Edition {
	/** Its file below `/downloads/`. */
	file: string;
	languages: readonly Language[];
	/** Names the edition for good, whatever is corrected in it; made once at random. */
	uuid: string;
}

/** Both languages, the Chinese alone, the English alone. */
export const EDITIONS: readonly Edition[] = [
	{
		file: 'suining-decision.epub',
		languages: LANGUAGES,
		uuid: '6acdfa1c-674d-44f9-9fda-492a8e175760',
	},
	{
		file: 'suining-decision-zh.epub',
		languages: ['zh'],
		uuid: 'e41ebf59-fc51-4cea-a2de-3da91f6bbc48',
	},
	{
		file: 'suining-decision-en.epub',
		languages: ['en'],
		uuid: '141ccf42-96d9-4dd4-aaa5-582d417a99ca',
	},
];
