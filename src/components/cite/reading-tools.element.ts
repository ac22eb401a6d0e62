import { compareIds } from '../../model/document-order.ts';
import { parseRange, type SentenceRange } from '../../model/sentence-range.ts';
import { atPageEntry } from '../overlay/page-entry.browser.ts';
import { CleanSelection } from './clean-selection.browser.ts';
import { markedRanges, markedSentences, markRanges } from '../reading/marked-range.browser.ts';
import { MarkedSentences } from '../reading/marked-sentences.browser.ts';
import { SelectedSentences } from './selected-sentences.browser.ts';
import { idOf, isInView, pairOf } from '../document/sentences.browser.ts';
import { sentenceAtTop } from '../document/top-pair.browser.ts';
import { servedText } from '../reading/served-text.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

/** Taken as the module is read: before this element has its turn, another may change the characters. */
const SERVED = servedText();

/**
 * `<reading-tools>` around the menu of sentences and the player: marks what the address names, keeps
 * selections clean, and opens menu and player by the page’s buttons and numbers. Both are loaded when
 * they are first wanted; which sentences are meant stands in the address alone.
 */
class ReadingTools extends HTMLElement {
	/** For the menu, which quotes it. */
	readonly served = SERVED;
	#abort = new AbortController();
	#selected: SelectedSentences | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		const text = document.querySelector('article');
		const button = this.querySelector('button');
		if (!text || !button) return;
		new MarkedSentences(options);
		new CleanSelection(text, options);
		document.addEventListener('click', this.#onClick, options);
		// A menu that cannot be shown is not offered: a number is then only a link.
		if ('showPopover' in this) this.#selected = new SelectedSentences(button, options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #onClick = (event: MouseEvent): void => {
		const target = event.target instanceof Element ? event.target : undefined;
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey;
		const opener = target?.closest<HTMLElement>('.pair > a.number, [data-tool]');
		if (!isPlain || !opener) return;
		if (opener instanceof HTMLAnchorElement) this.#followNumber(opener, event);
		else if (opener.dataset['tool'] === 'print') print();
		else if (opener.dataset['tool'] === 'listen') {
			void import('../aloud/read-aloud.element.ts').then(
				() => document.dispatchEvent(new Event('read-aloud')),
				() => undefined,
			);
		} else if (this.#selected) {
			const selected = this.#selected.range;
			this.#openMenu(selected ? [selected] : this.#rangesInView(), opener);
		}
	};

	/**
	 * Shift extends what is marked to the number, as it does with numbers of lines elsewhere; where the menu
	 * is told so, the sentence is added to what is marked.
	 */
	#followNumber(number: HTMLAnchorElement, event: MouseEvent): void {
		const followed = parseRange(number.hash);
		if (!followed || !this.#selected) return;
		event.preventDefault();
		const marked = markedRanges();
		const [first] = marked;
		const isSpanning = event.shiftKey && first;
		const isAdded = this.querySelector<HTMLInputElement>('[name=add]')?.checked;
		const range = isSpanning ? spanning(first.first, followed.last) : followed;
		this.#openMenu(isAdded && !isSpanning ? [...marked, range] : [range], number);
	}

	/** What is marked, if it can be seen; else the whole of the full text, or the sentence at the top. */
	#rangesInView(): SentenceRange[] {
		const marked = markedRanges();
		if (markedSentences().some((half) => isInView(pairOf(half)))) return marked;
		if (this.dataset['whole'] !== undefined) return [];
		const id = idOf(sentenceAtTop());
		return [{ first: id, last: id }];
	}

	/** The focus comes back to the opener when the menu is closed; no range is the whole document. */
	#openMenu(ranges: readonly SentenceRange[], opener: HTMLElement): void {
		atPageEntry(() => {
			this.querySelector('sentence-menu')?.toggleAttribute('data-document', ranges.length === 0);
			if (ranges.length > 0) markRanges(ranges);
			opener.focus({ preventScroll: true });
			// What is marked is painted first: a slow device answers at once, the menu follows.
			void Promise.all([import('./sentence-menu.element.ts'), painted()]).then(
				() => this.querySelector<HTMLElement>('[popover]')?.showPopover(),
				() => undefined,
			);
		});
	}
}

function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});
}

function spanning(one: string, other: string): SentenceRange {
	const [first = '', last = ''] = [one, other].sort(compareIds);
	return { first, last };
}

inTurn(() => {
	customElements.define('reading-tools', ReadingTools);
});
