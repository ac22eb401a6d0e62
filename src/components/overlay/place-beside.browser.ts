const GAP = 8;

/** Ends the watching of the window for the popover that was placed last; one is open at a time. */
let placed: AbortController | undefined;

/**
 * Puts an open popover on the page below an element, or above it if there is more room in the window,
 * and keeps it there when the window is resized. Says so by `--beside`, its inset, and `--beside-room`,
 * the height there is; the styles use both where they do not make it a sheet at the window’s edge.
 * By script, since engines that are promised disagree on CSS anchors: some reckon without scrolling.
 */
export function placeBeside(popover: HTMLElement, element: HTMLElement): void {
	placed?.abort();
	placed = new AbortController();
	const options = { signal: placed.signal };
	const place = () => {
		const { clientWidth, clientHeight } = document.documentElement;
		const box = element.getBoundingClientRect();
		const [above, below] = [box.top, clientHeight - box.bottom];
		const block =
			below >= above
				? `${scrollY + box.bottom + GAP}px auto auto`
				: `auto auto ${clientHeight - scrollY - box.top + GAP}px`;
		const left = Math.max(GAP, Math.min(box.left, clientWidth - popover.offsetWidth - GAP));
		popover.style.setProperty('--beside', `${block} ${scrollX + left}px`);
		popover.style.setProperty('--beside-room', `${Math.max(above, below) - 2 * GAP}px`);
	};
	place();
	addEventListener('resize', place, options);
	popover.addEventListener('beforetoggle', () => placed?.abort(), options);
}
