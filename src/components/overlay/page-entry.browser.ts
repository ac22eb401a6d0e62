/**
 * Does what writes to the address when the history stands at the page’s own entry: at once, or when
 * what is open over the page is closed; see open-layers.browser.ts.
 */
export function atPageEntry(action: () => void): void {
	const event = new CustomEvent('page-entry', { detail: action, cancelable: true });
	if (document.dispatchEvent(event)) action();
}
