/**
 * `<reading-popover>` around the page's one popover: opens what a term or a note mark stands for
 * when it is clicked, tapped, entered or steadily hovered, and follows terms within it. Whenever it
 * cannot, the link is followed.
 */
import { LANGUAGE_TAGS, otherLanguage, type Language } from '../../model/language.ts';
import { termSource } from './term-content.browser.ts';
import { noteSource } from './note-content.browser.ts';
import { HoverIntent } from './hover-intent.browser.ts';
import { placeBeside } from '../overlay/place-beside.browser.ts';
import type { SheetContent, SheetSource } from './sheet-content.ts';
import { TabOut } from '../overlay/tab-out.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

class ReadingPopover extends HTMLElement {
	#abort = new AbortController();
	#sources: SheetSource[] = [];
	#opener: HTMLAnchorElement | undefined;
	/** What was opened one within another, what is shown last. */
	#trail: SheetContent[] = [];
	#language: Language = 'zh';
	/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
	#asked = 0;

	connectedCallback(): void {
		if (!('showPopover' in this)) return;
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.#sources = [termSource(this.dataset), noteSource(this.dataset)];
		document.addEventListener('click', this.#onClick, options);
		this.#part('back').addEventListener('click', this.#goBack, options);
		this.#part('switch').addEventListener('click', this.#switchLanguage, options);
		this.#sheet.addEventListener('beforetoggle', this.#onToggle, options);
		new TabOut(this.#sheet, () => this.#opener, options);
		new HoverIntent(this.#sheet, (target) => this.#openerFor(target), options);
		for (const { selector, applies } of this.#sources) {
			for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) {
				if (applies?.(link) ?? true) link.ariaHasPopup = 'dialog';
			}
		}
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	get #sheet(): HTMLElement {
		return this.#find('[popover]');
	}

	/** The language of the page. */
	get #own(): Language {
		return this.dataset['language'] === 'en' ? 'en' : 'zh';
	}

	#part(name: string): HTMLElement {
		return this.#find(`[data-part="${name}"]`);
	}

	#find(selector: string): HTMLElement {
		const element = this.querySelector<HTMLElement>(selector);
		if (!element) throw new Error(`<reading-popover> has no ${selector}`);
		return element;
	}

	/** The link at an element that the popover is for, and what opens it. */
	#openerFor(target: Element) {
		for (const source of this.#sources) {
			const link = target.closest(source.selector);
			if (!(link instanceof HTMLAnchorElement) || !link.href) continue;
			if (!(source.applies?.(link) ?? true)) continue;
			return { link, open: (moveFocus: boolean) => this.#open(link, source, moveFocus) };
		}
		return undefined;
	}

	readonly #onClick = (event: MouseEvent): void => {
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (!isPlain || event.altKey || !(event.target instanceof Element)) return;
		if (event.target.closest('.sheet-ways a')) this.#sheet.hidePopover();
		const opener = this.#openerFor(event.target);
		if (!opener) return;
		event.preventDefault();
		void opener.open(true);
	};

	/** Opens what a link stands for; the focus moves into it unless the link was only hovered. */
	async #open(link: HTMLAnchorElement, source: SheetSource, moveFocus: boolean): Promise<void> {
		this.#asked += 1;
		const asked = this.#asked;
		const within = this.#sheet.contains(link);
		const content = await source.load(link);
		if (asked !== this.#asked) return;
		if (!content) {
			if (moveFocus) location.assign(link.href);
			return;
		}
		this.#trail = within ? [...this.#trail, content] : [content];
		this.#language = this.#own;
		await this.#show();
		if (asked !== this.#asked) return;
		this.#sheet.toggleAttribute('data-hovered', !moveFocus);
		if (!within) this.#openBeside(link);
		this.#sheet.scrollTop = 0;
		if (moveFocus) this.#sheet.focus({ preventScroll: true });
	}

	#openBeside(link: HTMLAnchorElement): void {
		this.#opener = link;
		this.#sheet.showPopover();
		placeBeside(this.#sheet, link);
	}

	/** Fills the sheet with the last of the trail, unless something else is asked for meanwhile. */
	async #show(): Promise<void> {
		const content = this.#trail.at(-1);
		if (!content) return;
		const language = this.#language;
		const nodes = await content.text(language);
		if (content !== this.#trail.at(-1) || language !== this.#language) return;
		for (const block of this.querySelectorAll<HTMLElement>('[data-content]')) {
			block.hidden = block.dataset['content'] !== content.kind;
		}
		for (const [part, words] of Object.entries(content.words)) this.#part(part).textContent = words;
		this.#part('marks').setAttribute('d', content.marks ?? '');
		const ofKind = `[data-content="${content.kind}"]`;
		this.#find(`a${ofKind}`).setAttribute('href', content.whole);
		const names = this.querySelectorAll(`${ofKind} [data-names]`);
		this.#sheet.setAttribute('aria-labelledby', [...names].map(({ id }) => id).join(' '));
		this.#part('back').hidden = this.#trail.length < 2;
		const text = this.#part('text');
		text.lang = LANGUAGE_TAGS[language];
		text.replaceChildren(...nodes);
		const change = this.#part('switch');
		change.textContent = this.dataset[language === this.#own ? 'other' : 'own'] ?? '';
		change.lang = LANGUAGE_TAGS[otherLanguage(language)];
	}

	readonly #switchLanguage = (): void => {
		this.#language = otherLanguage(this.#language);
		this.#show().catch(() => {
			this.#language = this.#own;
			this.#part('text').replaceChildren(this.dataset['failed'] ?? '');
		});
	};

	readonly #goBack = (): void => {
		this.#asked += 1;
		this.#trail = this.#trail.slice(0, -1);
		void this.#show();
		this.#sheet.scrollTop = 0;
		this.#sheet.focus({ preventScroll: true });
	};

	readonly #onToggle = (event: ToggleEvent): void => {
		if (event.newState === 'open') return;
		this.#asked += 1;
		const hadFocus = this.#sheet.contains(document.activeElement);
		// A click outside may put the focus somewhere itself; only a lost focus goes back.
		requestAnimationFrame(() => {
			// It may have been opened again, and has the focus rightly.
			if (this.#sheet.matches(':popover-open')) return;
			const active = document.activeElement;
			const isLost = !active || active === document.body || this.#sheet.contains(active);
			if (hadFocus && isLost) this.#opener?.focus({ preventScroll: true });
		});
	};
}

inTurn(() => {
	customElements.define('reading-popover', ReadingPopover);
});
