import { CITATION_FORMATS, type CitationFormat } from './formats/formats.ts';
import { forChat } from './formats/chat.ts';
import { addressOf, citedPassage, factOf } from './cited-passage.browser.ts';
import { inReadingOrder, type Language } from '../../model/language.ts';
import { rangesLabel, type SentenceRange } from '../../model/sentence-range.ts';
import { markedRanges, markedSentences } from '../reading/marked-range.browser.ts';
import type { ShareCard } from './share-card.ts';
import { asElements, passagesOf } from '../reading/passages.browser.ts';
import { pairOf } from '../document/sentences.browser.ts';
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
	get ranges(): readonly SentenceRange[] {
		return this.#menu.dataset['document'] === undefined ? markedRanges() : [];
	}

	/** Whether a single sentence is meant. */
	get isOne(): boolean {
		const [range, ...others] = this.ranges;
		return range !== undefined && others.length === 0 && range.first === range.last;
	}

	/** The address of what is marked, with the view if that is wanted. */
	urlIn(language: Language): string {
		const isWanted = this.#menu.querySelector<HTMLInputElement>('[name=view]')?.checked;
		return addressOf(
			this.#menu.dataset,
			this.ranges,
			language,
			isWanted ? `view=${valueOf('view')}` : '',
		);
	}

	/** What is sent to friends: in the language that comes first, without the academic reference. */
	get chat(): string {
		const languages = this.languages;
		const [language = this.pageLanguage] = languages;
		const { ranges } = this;
		return forChat({
			language,
			title: factOf(this.#menu.dataset, 'short', language),
			sentences: ranges.length > 0 ? rangesLabel(ranges, language) : undefined,
			standing: languages.includes('en')
				? factOf(this.#menu.dataset, 'standing', language)
				: undefined,
			quotations: this.textsIn(languages),
			url: this.urlIn(language),
		});
	}

	/** What is meant, in words: one sentence, several, the whole decision. */
	get name(): string {
		const { ranges } = this;
		if (ranges.length === 0) return this.#menu.dataset['documentName'] ?? '';
		const words = this.#menu.dataset[this.isOne ? 'one' : 'several'] ?? '';
		return words.replace('{}', rangesLabel(ranges, this.pageLanguage));
	}

	/** The same, and of which document. */
	get title(): string {
		return `${factOf(this.#menu.dataset, 'short', this.pageLanguage)} · ${this.name}`;
	}

	/** What a picture of it shows. */
	get card(): ShareCard {
		const { dataset } = this.#menu;
		const languages = this.languages;
		return {
			label: this.title,
			passages: languages.flatMap((language) =>
				this.textsIn([language]).map((text) => ({ language, text })),
			),
			sources: [
				factOf(dataset, 'title', this.pageLanguage),
				...(languages.includes('en') ? [factOf(dataset, 'standing', this.pageLanguage)] : []),
			],
			url: this.urlIn(languages[0] ?? this.pageLanguage),
		};
	}

	textsIn(languages: readonly Language[]): string[] {
		return this.quotationIn(languages).map(({ textContent }) => textContent);
	}

	/** The quotation in each language, in their order. */
	quotationIn(languages: readonly Language[]): HTMLElement[] {
		if (this.ranges.length === 0) return [];
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
		const { ranges } = this;
		if (!format) return '';
		return this.languages
			.map((language) => format.write(citedPassage(this.#menu.dataset, ranges, language)))
			.join('\n\n');
	}
}

function formatOf(id: string | undefined): CitationFormat | undefined {
	return CITATION_FORMATS.find((format) => format.id === id);
}
