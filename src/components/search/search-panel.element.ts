/** `<search-panel>` around a search form and its hits; fetched when the reader turns to the box. */
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import box from './search-box.css?inline';
import dialog from './search-dialog.css?inline';
import { SearchPanel } from './search-panel.browser.ts';

adoptStyles(dialog + box);

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
