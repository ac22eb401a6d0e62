import { LastPlace } from './kept-place.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

/** `<reading-progress>`: the minutes left of the text, by how far it has been scrolled. */
class ReadingProgress extends HTMLElement {
	#abort = new AbortController();
	#frame = 0;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal, passive: true };
		addEventListener('scroll', this.#onScroll, options);
		addEventListener('resize', this.#onScroll, options);
		new LastPlace(this.dataset['place'] ?? '', options);
		this.#onScroll();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	readonly #onScroll = (): void => {
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			this.#show();
		});
	};

	#show(): void {
		const box = document.querySelector('article')?.getBoundingClientRect();
		if (!box) return;
		const way = box.height - innerHeight;
		const read = way > 0 ? Math.min(1, Math.max(0, -box.top / way)) : 0;
		const left = Math.ceil(Number(this.dataset['minutes']) * (1 - read));
		const words = read < 1 && left > 0 ? this.dataset['left'] : this.dataset['less'];
		const text = (words ?? '').replace('{}', String(left));
		if (this.textContent !== text) this.textContent = text;
	}
}

inTurn(() => {
	customElements.define('reading-progress', ReadingProgress);
});
