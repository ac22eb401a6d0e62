import { LANGUAGES } from '../../model/language.ts';
import styles from './sentence-menu.css?inline';
import { placeBeside } from '../overlay/place-beside.browser.ts';
import { TabOut } from '../overlay/tab-out.browser.ts';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { ClauseList } from './clause-list.browser.ts';
import { addressOf } from './cited-passage.browser.ts';
import { copyText } from './copy-text.browser.ts';
import { MenuPassage } from './menu-passage.browser.ts';
import { CardForm } from './card-form.browser.ts';
import { ReportForm } from './report-form.browser.ts';
import { markedSentences, markRanges } from '../reading/marked-range.browser.ts';
import { asPlainText, passagesOf } from '../reading/passages.browser.ts';
import { allSentences, idOf, pairOf } from '../document/sentences.browser.ts';

adoptStyles(styles);

/**
 * `<sentence-menu>`, a popover: link, quotation and reference of the sentences in the address, or with
 * `data-document` of the whole, in the languages and the format that its form says.
 */
class SentenceMenu extends HTMLElement {
	#abort = new AbortController();
	#opener: HTMLElement | undefined;
	#report: ReportForm | undefined;
	#card: CardForm | undefined;
	#clauses: ClauseList | undefined;
	readonly #passage = new MenuPassage(this);

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		new TabOut(this, () => this.#opener, options);
		this.addEventListener('beforetoggle', this.#onToggle, options);
		this.addEventListener('change', this.#show, options);
		document.addEventListener('click', this.#onClick, options);
		this.#clauses = new ClauseList(this.#part('clauses'));
		this.#part('share').hidden = !('share' in navigator);
		const form = (name: string) =>
			this.querySelector<HTMLDetailsElement>(`details[data-part=${name}]`);
		const [card, report, field] = [form('card'), form('report'), this.querySelector('textarea')];
		if (report && field) this.#report = new ReportForm(report, field, options);
		const { pageLanguage } = this.#passage;
		if (card) this.#card = new CardForm(card, pageLanguage, () => this.#passage.card, options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<sentence-menu> has no part “${name}”`);
		return part;
	}

	readonly #onToggle = (event: ToggleEvent): void => {
		const [first] = markedSentences();
		if (event.newState !== 'open') return;
		const active = document.activeElement;
		if (active instanceof HTMLElement) this.#opener = active;
		this.#show();
		const number = first && pairOf(first).querySelector<HTMLElement>('.number');
		const marked = this.#passage.ranges.length > 0 ? (number ?? first) : undefined;
		const beside = marked ?? this.#opener ?? this;
		// As soon as it is shown, before anything is drawn: shown by script, it is by then.
		queueMicrotask(() => {
			placeBeside(this, beside);
			this.scrollTop = 0;
			this.focus({ preventScroll: true });
		});
	};

	readonly #show = (): void => {
		const { ranges, isOne } = this.#passage;
		this.#part('title').textContent = this.#passage.name;
		this.#part('status').textContent = '';
		for (const part of this.querySelectorAll<HTMLElement>('[data-of-sentences]')) {
			part.hidden = ranges.length === 0;
		}
		this.#part('shorten').toggleAttribute('disabled', isOne);
		const all = allSentences();
		this.#part('extend').toggleAttribute('disabled', markedSentences().at(-1) === all.at(-1));
		this.#part('quotation').replaceChildren(...this.#passage.quotationIn(this.#passage.languages));
		this.#part('reference').textContent = this.#passage.reference;
		this.#card?.draw();
		void this.#clauses?.show(ranges.length > 0 ? markedSentences() : [], this.#passage.words);
		this.#report?.about({
			title: this.#passage.title,
			texts: this.#passage.textsIn(LANGUAGES),
			proposal: '',
			version: this.dataset['version'] ?? '',
			url: addressOf(this.dataset, ranges, this.#passage.pageLanguage),
		});
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
				void this.#copy(this.#passage.urlIn(this.#passage.pageLanguage));
				break;
			case 'chat':
				void this.#copy(this.#passage.chat);
				break;
			case 'copy-report':
				void this.#tell(this.#report?.copy());
				break;
			case 'copy-card':
				void this.#tell(this.#card?.copy());
				break;
			case 'save-card':
				this.#card?.save();
				break;
			case 'share-card':
				void this.#card?.share();
				break;
			case 'quote':
				this.#copyQuotation();
				break;
			case 'cite':
				void this.#copy(this.#passage.reference);
				break;
			case 'share':
				void this.#share();
				break;
			case undefined:
		}
	};

	/** One sentence more or fewer at the end of the last range; one of a single sentence is gone. */
	#resize(step: 1 | -1): void {
		const ranges = [...this.#passage.ranges];
		const range = ranges.pop();
		const ids = allSentences().map((half) => idOf(half));
		const last = ids[ids.indexOf(range?.last ?? '') + step];
		if (!range || (last === undefined && step > 0)) return;
		const isGone = step < 0 && range.first === range.last;
		markRanges(isGone ? ranges : [...ranges, { ...range, last: last ?? range.last }]);
		this.#show();
	}

	#copyQuotation(): void {
		const [quotation, reference] = [
			this.#passage.quotationIn(this.#passage.languages),
			this.#passage.attribution,
		];
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

	/** Says whether something was copied. */
	async #tell(copying: Promise<boolean> | undefined): Promise<void> {
		const isCopied = await copying;
		this.#part('status').textContent = this.dataset[isCopied ? 'copied' : 'refused'] ?? '';
	}

	async #share(): Promise<void> {
		const halves = this.#passage.ranges.length > 0 ? markedSentences() : [];
		const text = asPlainText(passagesOf(halves, this.#passage.words));
		const title = this.#part('title').textContent;
		// Whoever closes the sheet without sharing wants nothing more.
		await navigator
			.share({ title, text, url: this.#passage.urlIn(this.#passage.pageLanguage) })
			.catch(() => undefined);
	}
}

if (!customElements.get('sentence-menu')) customElements.define('sentence-menu', SentenceMenu);
