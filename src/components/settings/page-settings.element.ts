/**
 * `<page-settings>` around the settings of a page without text, fetched when they are opened: keeps
 * the controls true to what holds, applies and remembers what is chosen.
 */
import { isSettingName } from './choices.ts';
import { chosenBefore, chosenBy } from './chosen.browser.ts';
import { apply, remember, remembered, startOf, valueOf } from './settings-store.browser.ts';

class PageSettings extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.addEventListener('change', this.#onChange, options);
		window.addEventListener('pageshow', this.#follow, options);
		for (const [name, value] of chosenBefore(this)) remember(name, value);
		this.#follow();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #onChange = ({ target }: Event): void => {
		const chosen = chosenBy(target);
		if (!chosen) return;
		const [name, value] = chosen;
		remember(name, value);
		// The control is drawn before the page is set anew.
		requestAnimationFrame(() => {
			apply(name, value);
		});
	};

	/** What was chosen on another page meanwhile holds here, too. */
	readonly #follow = (): void => {
		const chosen = remembered();
		for (const input of this.querySelectorAll('input')) {
			if (!isSettingName(input.name)) continue;
			apply(input.name, chosen[input.name] ?? startOf(input.name));
			input.checked = input.value === valueOf(input.name);
		}
	};
}

if (!customElements.get('page-settings')) customElements.define('page-settings', PageSettings);
