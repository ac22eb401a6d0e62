/**
 * `<found-marks>` marks in a sentence what was searched for, in both languages, when the reader has
 * come from a hit. The marks are highlights of the browser’s, so the text itself stays untouched.
 */
import { LANGUAGES } from '../../model/language.ts';
import { sentenceAnchor } from '../../model/ids.ts';
import { rangeOf } from '../reading/half-text.browser.ts';
import { forgetFound, keptFound } from './found-sentence.browser.ts';

/** Name of the highlight; `::highlight(found)` in the styles says how it looks. */
const HIGHLIGHT = 'found';

class FoundMarks extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.querySelector('button')?.addEventListener('click', this.#clear, options);
		document.addEventListener('keydown', this.#onKey, options);
		window.addEventListener('hashchange', this.#mark, options);
		// A hit on this page is followed only after its click, which tells of it.
		window.addEventListener('found-sentence', this.#markSoon, options);
		// Pinyin and traditional characters stand in new nodes, which the marks have to be set on anew.
		document.addEventListener('text-change', this.#remarkSoon, options);
		this.#mark();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
		this.#unmark();
	}

	readonly #markSoon = (): void => {
		setTimeout(this.#mark);
	};

	/** The text is changed by whoever else hears of the event, so this waits for them. */
	readonly #remarkSoon = (): void => {
		if (!this.hidden) setTimeout(this.#highlight);
	};

	readonly #mark = (): void => {
		this.#unmark();
		const found = keptFound();
		if (!found || location.hash !== `#${sentenceAnchor(found.id)}`) return;
		this.#highlight();
		this.hidden = false;
		const target = document.getElementById(sentenceAnchor(found.id));
		if (!target) return;
		if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
		target.focus({ preventScroll: true });
	};

	readonly #highlight = (): void => {
		const found = keptFound();
		if (!found || typeof Highlight === 'undefined') return;
		const ranges = LANGUAGES.flatMap((language) => {
			const half = document.querySelector(
				// In traditional characters the half is of another script, but still Chinese.
				`[data-sentence="${found.id}"]:lang(${language})`,
			);
			return half ? found[language].flatMap((span) => rangeOf(half, span) ?? []) : [];
		});
		CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		const isFree =
			!event.defaultPrevented && !document.querySelector(':is(dialog[open], :popover-open)');
		if (event.key === 'Escape' && !this.hidden && isFree) this.#clear();
	};

	readonly #clear = (): void => {
		const found = keptFound();
		forgetFound();
		this.#unmark();
		// The wash behind the sentence goes with the fragment; its place on the screen stays.
		history.replaceState(history.state, '', location.pathname + location.search);
		if (!found) return;
		const target = document.getElementById(sentenceAnchor(found.id));
		const top = scrollY;
		location.replace('#');
		history.replaceState(history.state, '', location.pathname + location.search);
		scrollTo({ top, behavior: 'instant' });
		target?.focus({ preventScroll: true });
	};

	#unmark(): void {
		if (typeof Highlight !== 'undefined') CSS.highlights.delete(HIGHLIGHT);
		this.hidden = true;
	}
}

if (!customElements.get('found-marks')) customElements.define('found-marks', FoundMarks);
