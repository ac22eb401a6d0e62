/** `<text-verification>` on About: computes in the browser what the page says was computed. */
import { shownInHtml } from '../../text/shown-html.ts';
import { originalOf, wholeTextOf } from '../../text/shown-text.ts';

class TextVerification extends HTMLElement {
	readonly #abort = new AbortController();

	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#verify(), { signal: this.#abort.signal });
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	async #verify(): Promise<void> {
		const words = this.dataset;
		this.#say(words['computing']);
		// Without HTTPS browsers compute nothing.
		if (!isSecureContext) {
			this.#say(words['insecure']);
			return;
		}
		try {
			const shown = shownInHtml(await pageAt(words['page'] ?? ''));
			const [original, text] = await Promise.all([
				sha256(originalOf(shown)),
				sha256(wholeTextOf(shown)),
			]);
			const others = [
				...(original === words['original'] ? [] : [words['otherOriginal']?.replace('*', original)]),
				...(text === words['text'] ? [] : [words['otherText']?.replace('*', text)]),
			];
			this.#say(others.length === 0 ? words['same'] : others.join(' '));
		} catch {
			this.#say(words['failed']);
		}
	}

	#say(words = ''): void {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = words;
	}
}

/** Another page of the site. */
async function pageAt(address: string): Promise<string> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (response.status !== 200) throw new Error(`status ${response.status}`);
	return response.text();
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('text-verification', TextVerification);
