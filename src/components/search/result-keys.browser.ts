import { isComposing } from '../keyboard/composing.browser.ts';

/**
 * Arrow keys through a search box: down from the field to the first hit, along the hits, and up from
 * the first one back to the field. Enter follows the link in focus by itself.
 */
export function moveByArrows(box: HTMLElement, input: HTMLElement, event: KeyboardEvent): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0 || isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
	if (event.target instanceof HTMLElement && event.target.matches('select, [type=radio]')) return;
	const links = [...box.querySelectorAll<HTMLElement>('.search-results a')].filter(
		(link) => link.getClientRects().length > 0,
	);
	const stops = [input, ...links];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const next = stops[at + step];
	if (at === -1 || !next) return;
	event.preventDefault();
	next.focus();
	next.scrollIntoView({ block: 'nearest' });
}

/** Escape closes the dialog around a search box; browsers would clear the field by it first. */
export function closeByEscape(box: HTMLElement, event: KeyboardEvent): void {
	const dialog = box.closest('dialog');
	if (event.key !== 'Escape' || isComposing(event) || !dialog) return;
	event.preventDefault();
	dialog.close();
}
