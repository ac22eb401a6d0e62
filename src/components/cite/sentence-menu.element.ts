import { CITATION_FORMATS, type CitationFormat } from './formats/formats.ts';
import { inReadingOrder, type Language } from '../../model/language.ts';
import { rangeLabel } from '../../model/sentence-range.ts';
import styles from './sentence-menu.css?inline';
import { placeBeside } from '../overlay/place-beside.browser.ts';
import { TabOut } from '../overlay/tab-out.browser.ts';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { addressOf, citedPassage } from './cited-passage.browser.ts';
import { copyText } from './copy-text.browser.ts';
import { markedRange, markedSentences, markRange } from '../reading/marked-range.browser.ts';
import { asElements, asPlainText, passagesOf } from '../reading/passages.browser.ts';
import { allSentences, idOf, pairOf } from '../reading/sentences.browser.ts';
import { servedWords } from '../reading/served-text.browser.ts';

adoptStyles(styles);

/**
 * `<sentence-menu>`, a popover: link, quotation and reference of the sentences in the address, in the
 * languages and the format that its form says. What would be copied is always shown.
 */
class SentenceMenu extends HTMLElement {
	#abort = new AbortController();
	#opener: HTMLElement | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		new TabOut(this, () => this.#opener, options);
		this.addEventListener('beforetoggle', this.#onToggle, options);
		this.addEventListener('change', this.#show, options);
		document.addEventListener('click', this.#onClick, options);
		this.#part('share').hidden = !('share' in navigator);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<sentence-menu> has no part “${name}”`);
		return part;
	}

	get #pageLanguage(): Language {
		return this.dataset['language'] === 'zh' ? 'zh' : 'en';
	}

	/** The languages that are quoted and cited, the page's own first. */
	get #languages(): readonly Language[] {
		const chosen = this.querySelector<HTMLInputElement>('[name=language]:checked')?.value;
		return inReadingOrder(this.#pageLanguage).filter((one) => chosen === 'both' || chosen === one);
	}

	get #format(): CitationFormat | undefined {
		const chosen = this.querySelector('select')?.value;
		return CITATION_FORMATS.find(({ id }) => id === chosen);
	}

	readonly #onToggle = (event: ToggleEvent): void => {
		const [first] = markedSentences();
		if (event.newState !== 'open' || !first) return;
		const active = document.activeElement;
		if (active instanceof HTMLElement) this.#opener = active;
		this.#show();
		const number = pairOf(first).querySelector<HTMLElement>('.number') ?? first;
		// As soon as it is shown, before anything is drawn: shown by script, it is by then.
		queueMicrotask(() => {
			placeBeside(this, number);
			this.scrollTop = 0;
			this.focus({ preventScroll: true });
		});
	};

	readonly #show = (): void => {
		const range = markedRange();
		if (!range) return;
		const isOne = range.first === range.last;
		const words = this.dataset[isOne ? 'one' : 'several'] ?? '';
		this.#part('title').textContent = words.replace('{}', rangeLabel(range));
		this.#part('status').textContent = '';
		this.#part('shorten').toggleAttribute('disabled', isOne);
		const all = allSentences();
		this.#part('extend').toggleAttribute('disabled', markedSentences().at(-1) === all.at(-1));
		this.#part('quotation').replaceChildren(...this.#quotation);
		this.#part('reference').textContent = this.#reference;
	};

	readonly #onClick = (event: Event): void => {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (!this.contains(button)) return;
		switch (button?.dataset['part'] ?? button?.dataset['tool']) {
			case 'close':
			case 'listen':
				this.hidePopover();
				break;
			case 'extend':
				this.#resize(1);
				break;
			case 'shorten':
				this.#resize(-1);
				break;
			case 'link':
				void this.#copy(this.#url);
				break;
			case 'quote':
				this.#copyQuotation();
				break;
			case 'cite':
				void this.#copy(this.#reference);
				break;
			case 'share':
				void this.#share();
				break;
			case undefined:
		}
	};

	/** Makes the range longer or shorter by a sentence at its end. */
	#resize(step: 1 | -1): void {
		const range = markedRange();
		const ids = allSentences().map((half) => idOf(half));
		const last = ids[ids.indexOf(range?.last ?? '') + step];
		if (!range || last === undefined) return;
		markRange({ ...range, last });
		this.#show();
	}

	/** The address of what is marked, in the page’s language. */
	get #url(): string {
		const range = markedRange();
		return range ? addressOf(this.dataset, range, this.#pageLanguage) : location.href;
	}

	/** The quotation in each language, the page’s own first. */
	get #quotation(): HTMLElement[] {
		const halves = markedSentences().flatMap((half) => [
			...pairOf(half).querySelectorAll<HTMLElement>('[data-sentence]'),
		]);
		return this.#languages.flatMap((language) =>
			asElements(
				passagesOf(
					halves.filter((half) => half.lang.startsWith(language)),
					this.#words,
				),
			),
		);
	}

	/** The site’s own words, whatever the page shows for them. */
	readonly #words = (half: HTMLElement) => servedWords(half, this.closest('reading-tools'));

	/** The reference in the chosen format, one for each language. */
	get #reference(): string {
		const [range, format] = [markedRange(), this.#format];
		if (!range || !format) return '';
		return this.#languages
			.map((language) => format.write(citedPassage(this.dataset, range, language)))
			.join('\n\n');
	}

	#copyQuotation(): void {
		const [quotation, reference] = [this.#quotation, this.#reference];
		const source = document.createElement('p');
		source.textContent = reference;
		const quote = document.createElement('blockquote');
		quote.append(...quotation);
		const plain = quotation.map(({ textContent }) => textContent);
		void this.#copy([...plain, reference].join('\n\n'), [quote, source]);
	}

	async #copy(text: string, elements?: HTMLElement[]): Promise<void> {
		const isCopied = await copyText(text, elements);
		this.#part('status').textContent = this.dataset[isCopied ? 'copied' : 'refused'] ?? '';
		if (!isCopied) getSelection()?.selectAllChildren(this.#part('preview'));
	}

	async #share(): Promise<void> {
		const text = asPlainText(passagesOf(markedSentences(), this.#words));
		const title = this.#part('title').textContent;
		// Whoever closes the sheet without sharing wants nothing more.
		await navigator.share({ title, text, url: this.#url }).catch(() => undefined);
	}
}

if (!customElements.get('sentence-menu')) customElements.define('sentence-menu', SentenceMenu);
