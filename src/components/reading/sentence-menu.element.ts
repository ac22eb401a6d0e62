import { CITATION_FORMATS, type CitationFormat } from '../../exports/citation/formats.ts';
import type { CitedSource } from '../../exports/citation/source.ts';
import { inReadingOrder, type Language } from '../../model/language.ts';
import {
	parseRange,
	rangeFragment,
	rangeLabel,
	type SentenceRange,
} from '../../model/sentence-range.ts';
import styles from '../../styles/on-demand/sentence-menu.css?inline';
import { placeBeside } from '../glossary/place-beside.element.ts';
import { adoptStyles } from './adopt-styles.element.ts';
import { copyText } from './copy-text.element.ts';
import { asElements, asPlainText, passagesOf } from './passages.element.ts';
import { allSentences, idOf, pairOf, sentencesIn } from './sentences.element.ts';

adoptStyles(styles);

/**
 * `<sentence-menu>`, a popover: link, quotation and reference of the sentences in the address, in the
 * languages and the format that its form says. What would be copied is always shown.
 */
class SentenceMenu extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.addEventListener('beforetoggle', this.#onToggle, options);
		this.addEventListener('change', this.#show, options);
		this.addEventListener('click', this.#onClick, options);
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

	get #range(): SentenceRange | undefined {
		return parseRange(location.hash.slice(1));
	}

	get #sentences(): HTMLElement[] {
		return this.#range ? sentencesIn(this.#range) : [];
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
		const [first] = this.#sentences;
		if (event.newState !== 'open' || !first) return;
		this.#show();
		const number = pairOf(first).querySelector<HTMLElement>('.number') ?? first;
		for (const anchor of document.querySelectorAll<HTMLElement>('.number[style]')) {
			anchor.style.removeProperty('anchor-name');
		}
		number.style.setProperty('anchor-name', '--sentence');
		requestAnimationFrame(() => {
			placeBeside(this, number);
			this.scrollTop = 0;
			this.focus({ preventScroll: true });
		});
	};

	readonly #show = (): void => {
		const range = this.#range;
		if (!range) return;
		const isOne = range.first === range.last;
		const words = this.dataset[isOne ? 'one' : 'several'] ?? '';
		this.#part('title').textContent = words.replace('{}', rangeLabel(range));
		this.#part('status').textContent = '';
		this.#part('shorten').toggleAttribute('disabled', isOne);
		const all = allSentences();
		this.#part('extend').toggleAttribute('disabled', this.#sentences.at(-1) === all.at(-1));
		const { quotation, reference } = this.#texts();
		this.#part('quotation').replaceChildren(...quotation);
		this.#part('reference').textContent = reference;
	};

	readonly #onClick = (event: Event): void => {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (button?.dataset['tool'] === 'listen') this.hidePopover();
		const { quotation, reference } = this.#texts();
		switch (button?.dataset['part']) {
			case 'close':
				this.hidePopover();
				break;
			case 'extend':
				this.#resize(1);
				break;
			case 'shorten':
				this.#resize(-1);
				break;
			case 'link':
				void this.#copy(this.#url(this.#pageLanguage));
				break;
			case 'quote': {
				const source = document.createElement('p');
				source.textContent = reference;
				const quote = document.createElement('blockquote');
				quote.append(...quotation);
				const plain = quotation.map(({ textContent }) => textContent);
				void this.#copy([...plain, reference].join('\n\n'), [quote, source]);
				break;
			}
			case 'cite':
				void this.#copy(reference);
				break;
			case 'share':
				void this.#share();
				break;
			case undefined:
		}
	};

	/** Makes the range longer or shorter by a sentence at its end. */
	#resize(step: 1 | -1): void {
		const range = this.#range;
		const ids = allSentences().map((half) => idOf(half));
		const last = ids[ids.indexOf(range?.last ?? '') + step];
		if (!range || last === undefined) return;
		history.replaceState(history.state, '', `#${rangeFragment({ ...range, last })}`);
		dispatchEvent(new HashChangeEvent('hashchange'));
		this.#show();
	}

	/** The quotation as elements, and its reference: one for each language. */
	#texts(): { quotation: HTMLElement[]; reference: string } {
		const halves = this.#sentences.flatMap((half) => [
			...pairOf(half).querySelectorAll<HTMLElement>('[data-sentence]'),
		]);
		const format = this.#format;
		const quotation = this.#languages.flatMap((language) =>
			asElements(passagesOf(halves.filter((half) => half.lang.startsWith(language)))),
		);
		const reference = this.#languages.map(
			(language) => format?.write(this.#source(language)) ?? '',
		);
		return { quotation, reference: reference.join('\n\n') };
	}

	#source(language: Language): CitedSource {
		const fact = (name: string) => this.dataset[`${name}${language === 'zh' ? 'Zh' : 'En'}`] ?? '';
		const range = this.#range;
		return {
			language,
			issuer: fact('issuer'),
			title: fact('title'),
			adopted: this.dataset['adopted'] ?? '',
			site: fact('site'),
			...(language === 'en' && { standing: fact('standing') }),
			sentences: range ? rangeLabel(range) : '',
			url: this.#url(language),
			accessed: today(),
		};
	}

	/** The address of the passage on its section’s page, or on the full text if it is in several. */
	#url(language: Language): string {
		const range = this.#range;
		if (!range) return location.href;
		const [section, other] = [range.first, range.last].map((id) => id.slice(0, id.indexOf('.')));
		const whole = this.dataset[language === 'zh' ? 'wholeZh' : 'wholeEn'] ?? '';
		const path = section === other ? `${whole}${section ?? ''}/` : whole;
		return new URL(`${path}#${rangeFragment(range)}`, location.href).href;
	}

	async #copy(text: string, elements?: HTMLElement[]): Promise<void> {
		const isCopied = await copyText(text, elements);
		this.#part('status').textContent = this.dataset[isCopied ? 'copied' : 'refused'] ?? '';
		if (!isCopied) getSelection()?.selectAllChildren(this.#part('preview'));
	}

	async #share(): Promise<void> {
		const text = asPlainText(passagesOf(this.#sentences));
		const title = this.#part('title').textContent;
		// Whoever closes the sheet without sharing wants nothing more.
		await navigator
			.share({ title, text, url: this.#url(this.#pageLanguage) })
			.catch(() => undefined);
	}
}

/** The reader’s day, `YYYY-MM-DD`. */
function today(): string {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

if (!customElements.get('sentence-menu')) customElements.define('sentence-menu', SentenceMenu);
