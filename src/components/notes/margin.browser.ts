/** Whether the notes around an element stand in the margin; see note-list.element.ts. */
export function isInMargin(element: Element): boolean {
	return element.closest('[data-margin]') !== null;
}

/** Whether the styles keep a margin free around an element, by the room there is. */
export function hasMargin(element: Element): boolean {
	return getComputedStyle(element).getPropertyValue('--margin').trim() !== '';
}
