/** `<text-verification>` on About: computes in the browser what the page says was computed. */
import { originalOf, wholeTextOf } from '../../text/shown-text.ts';
import { shownTexts } from './shown-texts.browser.ts';

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
			const shown = shownTexts(await documentAt(words['page'] ?? ''));
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

/** Another page of the site, parsed and not run; a parser of strings is refused by the site’s policy. */
function documentAt(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onerror = () => {
			reject(new Error('not loaded'));
		};
		request.onload = () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(`status ${request.status}`));
		};
		request.send();
	});
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('text-verification', TextVerification);
