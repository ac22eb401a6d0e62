import { CITATION_FORMATS, type CitationFormat } from './formats/formats.ts';
import { forChat } from './formats/chat.ts';
import { addressOf, citedPassage, factOf } from './cited-passage.browser.ts';
import { inReadingOrder, type Language } from '../../model/language.ts';
import { rangeLabel, type SentenceRange } from '../../model/sentence-range.ts';
import { markedRange, markedSentences } from '../reading/marked-range.browser.ts';
import { asElements, passagesOf } from '../reading/passages.browser.ts';
import { pairOf } from '../reading/sentences.browser.ts';
import { servedWords } from '../reading/served-text.browser.ts';
import { valueOf } from '../settings/settings-store.browser.ts';

/** What the menu of sentences has to give, by its form, its `data-*` and the address of the page. */
export class MenuPassage {
	readonly #menu: HTMLElement;

	constructor(menu: HTMLElement) {
		this.#menu = menu;
	}

	get pageLanguage(): Language {
		return this.#menu.dataset['language'] === 'zh' ? 'zh' : 'en';
	}

	/** The languages that are quoted and cited, the page's own first. */
	get languages(): readonly Language[] {
		const chosen = this.#menu.querySelector<HTMLInputElement>('[name=language]:checked')?.value;
		return inReadingOrder(this.pageLanguage).filter((one) => chosen === 'both' || chosen === one);
	}

	get #format(): CitationFormat | undefined {
		const chosen = this.#menu.querySelector('select')?.value;
		return formatOf(chosen);
	}

	get #usualFormat(): CitationFormat | undefined {
		const options = [...(this.#menu.querySelector('select')?.options ?? [])];
		const usual = options.find(({ defaultSelected }) => defaultSelected)?.value;
		return formatOf(usual);
	}

	/** What is marked; nothing where the whole document is meant. */
	get range(): SentenceRange | undefined {
		return this.#menu.dataset['document'] === undefined ? markedRange() : undefined;
	}

	/** The address of what is marked, with the view if that is wanted. */
	urlIn(language: Language): string {
		const isWanted = this.#menu.querySelector<HTMLInputElement>('[name=view]')?.checked;
		return addressOf(
			this.#menu.dataset,
			this.range,
			language,
			isWanted ? `view=${valueOf('view')}` : '',
		);
	}

	/** What is sent to friends: in the language that comes first, without the academic reference. */
	get chat(): string {
		const languages = this.languages;
		const [language = this.pageLanguage] = languages;
		const range = this.range;
		return forChat({
			language,
			title: factOf(this.#menu.dataset, 'short', language),
			sentences: range && rangeLabel(range),
			standing: languages.includes('en')
				? factOf(this.#menu.dataset, 'standing', language)
				: undefined,
			quotations: this.textsIn(languages),
			url: this.urlIn(language),
		});
	}

	textsIn(languages: readonly Language[]): string[] {
		return this.quotationIn(languages).map(({ textContent }) => textContent);
	}

	/** The quotation in each language, in their order. */
	quotationIn(languages: readonly Language[]): HTMLElement[] {
		if (!this.range) return [];
		const halves = markedSentences().flatMap((half) => [
			...pairOf(half).querySelectorAll<HTMLElement>('[data-sentence]'),
		]);
		return languages.flatMap((language) =>
			asElements(
				passagesOf(
					halves.filter((half) => half.lang.startsWith(language)),
					this.words,
				),
			),
		);
	}

	/** The site’s own words, whatever the page shows for them. */
	readonly words = (half: HTMLElement) => servedWords(half, this.#menu.closest('reading-tools'));

	/** The reference in the chosen format, one for each language. */
	get reference(): string {
		return this.#referenceIn(this.#format);
	}

	/** What stands below a quotation: the same, or instead of a format for programs the page's usual one. */
	get attribution(): string {
		const format = this.#format;
		return this.#referenceIn(format?.isTagged ? this.#usualFormat : format);
	}

	#referenceIn(format: CitationFormat | undefined): string {
		const range = this.range;
		if (!format) return '';
		return this.languages
			.map((language) => format.write(citedPassage(this.#menu.dataset, range, language)))
			.join('\n\n');
	}
}

function formatOf(id: string | undefined): CitationFormat | undefined {
	return CITATION_FORMATS.find((format) => format.id === id);
}
