/** `<search-panel>` around a search form and its hits; fetched when the reader turns to the box. */
import styles from './search.css?inline';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { SearchPanel } from './search-panel.browser.ts';

adoptStyles(styles);

class SearchPanelElement extends HTMLElement {
	#panel: SearchPanel | undefined;

	connectedCallback(): void {
		const input = this.querySelector<HTMLInputElement>('input[type=search]');
		if (input) this.#panel = new SearchPanel(this, input);
	}

	disconnectedCallback(): void {
		this.#panel?.end();
	}
}

if (!customElements.get('search-panel')) {
	customElements.define('search-panel', SearchPanelElement);
}
