/**
 * `<reading-contents>` around the links of the contents: on a page that holds the sections it keeps
 * the link of the section being read marked.
 */
import { inTurn } from '../tasks/in-turn.browser.ts';

class ReadingContents extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback(): void {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
		const byTarget = new Map(links.map((link) => [link.hash.slice(1), link]));
		// A section counts as being read while it crosses a line a quarter down the window.
		this.#observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const link = byTarget.get(target.id);
					if (!isIntersecting) link?.removeAttribute('aria-current');
					else if (link) this.#show(link);
				}
			},
			{ rootMargin: '-25% 0px -75% 0px' },
		);
		for (const id of byTarget.keys()) {
			const section = document.getElementById(id);
			// A part that has sections is where its sections are.
			if (section && !section.querySelector('[id^="section-"]')) this.#observer.observe(section);
		}
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
	}

	/** Marks a link and scrolls the contents, not the page, so that it can be seen. */
	#show(link: HTMLAnchorElement): void {
		link.setAttribute('aria-current', 'location');
		const frame = this.closest('nav');
		if (!frame) return;
		const [outer, inner] = [frame.getBoundingClientRect(), link.getBoundingClientRect()];
		if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
		frame.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: 'instant' });
	}
}

inTurn(() => {
	customElements.define('reading-contents', ReadingContents);
});
