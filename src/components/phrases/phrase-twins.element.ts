/**
 * `<phrase-twins>` marks the phrase that is pointed at and its twin in the other language, by
 * highlights of the browser’s, so that the text stays untouched. It is also the line that shows the
 * twin where the view does not, and says it where it was asked for by a key.
 */
import { otherLanguage } from '../../model/language.ts';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { ownText } from '../reading/half-text.browser.ts';
import { hasTwoColumns } from '../settings/settings-store.browser.ts';
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
	#gestures: PhraseGestures | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		const data = new PhraseData(this.dataset['phrases'] ?? '');
		this.#gestures = new PhraseGestures(this, data, this.#show, options);
		for (const change of CHANGES) document.addEventListener(change, this.#showSoon, options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** The text is changed by whoever else hears of the event, so this waits for them. */
	readonly #showSoon = (): void => {
		setTimeout(() => this.#gestures?.refresh());
	};

	readonly #show = (pointed: Pointed | undefined): void => {
		const halves = pointed ? halvesOf(pointed.id) : [];
		const phrase = pointed?.phrases[pointed.index];
		const ranges = halves.flatMap((half) => rangesIn(half, pointed?.phrases ?? [], phrase));
		if (!pointed || !phrase || ranges.length === 0) {
			document.documentElement.removeAttribute('data-phrase');
			CSS.highlights.delete(HIGHLIGHT);
			this.#tell('', undefined, false);
			return;
		}
		document.documentElement.dataset['phrase'] = `${pointed.id}/${String(pointed.index + 1)}`;
		const highlight = new Highlight(...ranges);
		// What was searched for stands out of it.
		highlight.priority = -1;
		CSS.highlights.set(HIGHLIGHT, highlight);
		const twins = halves.filter((half) => languageOf(half) !== pointed.language);
		const words = wordsAt(ownText(twins[0] ?? this), phrase[otherLanguage(pointed.language)]);
		const isOnPurpose = pointed.by === 'tap' || pointed.by === 'key';
		const isUnseen = words === '' || !twins.some(isShown) || (isOnPurpose && !hasTwoColumns());
		// Who is read to has the player there.
		const isLine = isUnseen && pointed.by !== 'voice';
		const isTold = isLine || pointed.by === 'key';
		const missing = this.dataset[phrase.kind === 'added' ? 'withoutZh' : 'withoutEn'] ?? '';
		this.#tell(isTold ? words || missing : '', words === '' ? undefined : twins[0]?.lang, isLine);
	};

	/** Says the words, in the line at the foot of the window or unseen. */
	#tell(words: string, lang: string | undefined, isLine: boolean): void {
		this.toggleAttribute('data-shown', isLine);
		if (lang === undefined) this.removeAttribute('lang');
		else this.lang = lang;
		if (this.textContent !== words) this.textContent = words;
	}
}

if (!customElements.get('phrase-twins')) customElements.define('phrase-twins', PhraseTwins);
