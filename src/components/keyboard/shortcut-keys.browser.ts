/**
 * Hears every shortcut key of the site, so that one setting turns all of them off (WCAG 2.2, 2.1.4) and
 * none disturbs composing. Whoever has a use for a key listens for `shortcut` on the document, whose
 * `detail` is the key (`j`, `Control+k`), and prevents its default.
 */
import { isComposing } from './composing.browser.ts';

declare global {
	interface DocumentEventMap {
		shortcut: CustomEvent<string>;
	}
}

document.addEventListener('keydown', (event) => {
	const isOff = document.documentElement.dataset['keys'] === 'off';
	if (isOff || event.altKey || event.defaultPrevented || isComposing(event)) return;
	const isCommand = event.ctrlKey || event.metaKey;
	const detail = isCommand ? `Control+${event.key.toLowerCase()}` : event.key;
	const shortcut = new CustomEvent('shortcut', { detail, bubbles: true, cancelable: true });
	if (event.target?.dispatchEvent(shortcut) === false) event.preventDefault();
});
