/** Whether the notes around an element stand in the margin; the styles decide, by the room there is. */
export function isInMargin(element: Element): boolean {
	return getComputedStyle(element).getPropertyValue('--notes').trim() === 'margin';
}
