/** Where typing is writing or choosing, or a dialog has the word. */
const BUSY =
	'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog, [popover]:not(.reading-bar), [role=dialog]';

/** Whether keys for reading keep silent at a place. */
export function isBusy(place: EventTarget | null): boolean {
	return place instanceof Element && place.closest(BUSY) !== null;
}
