/**
 * `<phrase-twins>` marks the phrase that is pointed at and its twin in the other language, by
 * highlights of the browser’s, so that the text stays untouched. It is also the line that shows the
 * twin where the view does not, and says it where it was asked for by a key.
 */
import { LANGUAGE_TAGS, otherLanguage } from '../../model/language.ts';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { ownText } from '../reading/half-text.browser.ts';
import { showAdded } from './added-words.browser.ts';
import { PhraseData } from './phrase-data.browser.ts';
import { PhraseGestures, type Pointed } from './phrase-gestures.browser.ts';
import { halvesOf, isShown, languageOf, rangesIn } from './phrase-halves.browser.ts';
import { wordsAt } from './phrase-places.ts';
import styles from './phrases.css?inline';

adoptStyles(styles);

/** Name of the highlight; `::highlight(phrase)` in the styles says how it looks. */
const HIGHLIGHT = 'phrase';

/** What may make the place or the look of marks another. */
const CHANGES = ['text-change', 'settings-applied'];

class PhraseTwins extends HTMLElement {
	#abort = new AbortController();
	#data = new PhraseData('');
	#gestures: PhraseGestures | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.#data = new PhraseData(this.dataset['phrases'] ?? '');
		this.#gestures = new PhraseGestures(this, this.#data, this.#show, options);
		for (const change of CHANGES) document.addEventListener(change, this.#showSoon, options);
		this.#showSoon();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** The text is changed by whoever else hears of the event, so this waits for them. */
	readonly #showSoon = (): void => {
		setTimeout(() => {
			this.#gestures?.refresh();
			void showAdded(this.#data);
		});
	};

	readonly #show = (pointed: Pointed | undefined): void => {
		const root = document.documentElement;
		const halves = pointed ? halvesOf(pointed.id) : [];
		const phrase = pointed?.phrases[pointed.index];
		const ranges = halves.flatMap((half) => rangesIn(half, pointed?.phrases ?? [], phrase));
		if (!pointed || !phrase || ranges.length === 0) {
			root.removeAttribute('data-phrase');
			CSS.highlights.delete(HIGHLIGHT);
			this.removeAttribute('data-shown');
			this.textContent = '';
			return;
		}
		root.dataset['phrase'] = `${pointed.id}/${String(pointed.index + 1)}`;
		const highlight = new Highlight(...ranges);
		// What was searched for stands out of it.
		highlight.priority = -1;
		CSS.highlights.set(HIGHLIGHT, highlight);
		const twins = halves.filter((half) => languageOf(half) !== pointed.language);
		const isOpen = twins.some(isShown);
		const isNarrow = parseFloat(getComputedStyle(this).getPropertyValue('--columns')) === 1;
		const isLine = !isOpen || (pointed.by !== 'hover' && isNarrow && root.dataset['view'] !== 'reveal');
		this.toggleAttribute('data-shown', isLine);
		const words = wordsAt(ownText(twins[0] ?? this), phrase[otherLanguage(pointed.language)]);
		const isTold = isLine || pointed.by === 'key';
		this.lang = words === '' ? '' : (twins[0]?.lang ?? LANGUAGE_TAGS[otherLanguage(pointed.language)]);
		if (words === '') this.removeAttribute('lang');
		this.textContent = isTold ? words || (this.dataset[phrase.kind ?? 'left'] ?? '') : '';
	};
}

if (!customElements.get('phrase-twins')) customElements.define('phrase-twins', PhraseTwins);
