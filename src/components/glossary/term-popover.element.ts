/**
 * `<term-popover>` around the page's one popover: opens the card of a term that is clicked, tapped,
 * entered or steadily hovered, and follows terms within it. Whenever it cannot, the link is followed.
 */
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { isTermCard, type TermCard } from '../../model/term-card.ts';
import { HoverIntent } from './hover-intent.element.ts';
import { placeBeside } from './place-beside.element.ts';
import { explanationNodes } from './term-explanation.element.ts';

class TermPopover extends HTMLElement {
	#abort = new AbortController();
	#opener: HTMLAnchorElement | undefined;
	/** Ids of the terms opened one within another, the one shown last. */
	#trail: string[] = [];
	#shown: Language = 'zh';
	#card: TermCard | undefined;
	/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
	#asked = 0;

	connectedCallback(): void {
		if (!('showPopover' in this)) return;
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		document.addEventListener('click', this.#onClick, options);
		this.#part('back').addEventListener('click', this.#goBack, options);
		this.#part('switch').addEventListener('click', this.#switchLanguage, options);
		this.#sheet.addEventListener('beforetoggle', this.#onToggle, options);
		new HoverIntent(this.#sheet, (link) => this.#open(link, false), options);
		for (const link of document.querySelectorAll('a[data-term]')) link.ariaHasPopup = 'dialog';
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	get #sheet(): HTMLElement {
		return this.#find('[popover]');
	}

	#part(name: string): HTMLElement {
		return this.#find(`[data-part="${name}"]`);
	}

	#find(selector: string): HTMLElement {
		const element = this.querySelector<HTMLElement>(selector);
		if (!element) throw new Error(`<term-popover> has no ${selector}`);
		return element;
	}

	readonly #onClick = (event: MouseEvent): void => {
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		const link = event.target instanceof Element && event.target.closest('a[data-term]');
		if (!isPlain || event.altKey || !(link instanceof HTMLAnchorElement) || !link.href) return;
		event.preventDefault();
		void this.#open(link, true);
	};

	/** Opens the card of a link's term; the focus moves into it unless it was only hovered. */
	async #open(link: HTMLAnchorElement, moveFocus: boolean): Promise<void> {
		const id = link.dataset['term'] ?? '';
		const within = this.#sheet.contains(link);
		const card = await this.#ask(id);
		if (card === 'late') return;
		if (!card) {
			if (moveFocus) location.assign(link.href);
			return;
		}
		this.#trail = within ? [...this.#trail, id] : [id];
		this.#shown = this.dataset['language'] === 'en' ? 'en' : 'zh';
		this.#show(card);
		if (!within) this.#openBeside(link);
		if (moveFocus) this.#sheet.focus({ preventScroll: true });
	}

	#openBeside(link: HTMLAnchorElement): void {
		this.#opener?.style.removeProperty('anchor-name');
		this.#opener = link;
		link.style.setProperty('anchor-name', '--term');
		this.#sheet.showPopover();
		placeBeside(this.#sheet, link);
		this.#sheet.scrollTop = 0;
	}

	async #ask(id: string): Promise<TermCard | 'late' | undefined> {
		this.#asked += 1;
		const asked = this.#asked;
		const card = await fetch((this.dataset['card'] ?? '').replace('*', id))
			.then((response): Promise<unknown> => response.json())
			.catch(() => undefined);
		if (asked !== this.#asked) return 'late';
		return isTermCard(card) ? card : undefined;
	}

	#show(card: TermCard): void {
		this.#card = card;
		for (const part of ['zh', 'pinyin', 'en', 'standing', 'uses'] as const) {
			this.#part(part).textContent = card[part];
		}
		const entry = this.dataset['entry'] ?? '';
		this.#part('entry').setAttribute('href', entry.replace('*', this.#trail.at(-1) ?? ''));
		this.#part('back').hidden = this.#trail.length < 2;
		const explanation = this.#part('explanation');
		explanation.lang = LANGUAGE_TAGS[this.#shown];
		explanation.replaceChildren(...explanationNodes(card.explanation[this.#shown], entry));
		const isOwn = this.#shown === this.dataset['language'];
		const change = this.#part('switch');
		change.textContent = this.dataset[isOwn ? 'other' : 'own'] ?? '';
		change.lang = LANGUAGE_TAGS[this.#shown === 'zh' ? 'en' : 'zh'];
	}

	readonly #switchLanguage = (): void => {
		this.#shown = this.#shown === 'zh' ? 'en' : 'zh';
		if (this.#card) this.#show(this.#card);
	};

	readonly #goBack = (): void => {
		void this.#showEarlier();
	};

	async #showEarlier(): Promise<void> {
		const card = await this.#ask(this.#trail.at(-2) ?? '');
		if (!card || card === 'late') return;
		this.#trail = this.#trail.slice(0, -1);
		this.#show(card);
		this.#sheet.focus({ preventScroll: true });
	}

	readonly #onToggle = (event: ToggleEvent): void => {
		if (event.newState === 'open') return;
		this.#asked += 1;
		const hadFocus = this.#sheet.contains(document.activeElement);
		// A click outside may put the focus somewhere itself; only a lost focus goes back.
		requestAnimationFrame(() => {
			const active = document.activeElement;
			const isLost = !active || active === document.body || this.#sheet.contains(active);
			if (hadFocus && isLost) this.#opener?.focus({ preventScroll: true });
		});
	};
}

if (!customElements.get('term-popover')) customElements.define('term-popover', TermPopover);
