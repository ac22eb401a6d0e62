const GAP = 8;

/** What is set on the popover, so that it can be taken off before the next opening. */
const SET = ['inset', 'margin', 'max-block-size', 'position-area'];

/**
 * Puts an open popover below an element, or above it if there is more room, within the window. Does
 * nothing where CSS anchors do it, or where the styles make it a sheet at the window's edge.
 */
export function placeBeside(popover: HTMLElement, element: HTMLElement): void {
	for (const property of SET) popover.style.removeProperty(property);
	if (CSS.supports('anchor-name', '--opener')) return;
	if (getComputedStyle(popover).insetInlineEnd === '0px') return;
	const box = element.getBoundingClientRect();
	const [above, below] = [box.top, innerHeight - box.bottom];
	const block =
		below >= above
			? `${box.bottom + GAP}px auto auto`
			: `auto auto ${innerHeight - box.top + GAP}px`;
	const left = Math.max(GAP, Math.min(box.left, innerWidth - popover.offsetWidth - GAP));
	popover.style.setProperty('inset', `${block} ${left}px`);
	popover.style.setProperty('margin', '0');
	popover.style.setProperty('max-block-size', `${Math.max(above, below) - 2 * GAP}px`);
	popover.style.setProperty('position-area', 'none');
}
