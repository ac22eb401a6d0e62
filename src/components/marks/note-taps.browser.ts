/**
 * Gives a tap beside the mark of a note to the words that it was on. Browsers let a finger reach the
 * nearest link within some ten px, so that the letters around a mark could not be tapped.
 */

/** How far from its middle a mark takes taps, in px: a target of 24 (WCAG 2.2, 2.5.8). */
const REACH = 12;

let touch: PointerEvent | undefined;

document.addEventListener('pointerdown', (event) => {
	touch = event.pointerType === 'touch' ? event : undefined;
});

// First of all, since whoever hears of the click is to hear where it was.
document.addEventListener('click', giveToWords, true);

function giveToWords(event: MouseEvent): void {
	const mark = event.target instanceof Element && event.target.closest('[data-note]');
	// Keys and assistive technology click without having touched.
	if (!mark || !touch || !event.detail) return;
	const { clientX, clientY } = touch;
	// The target of the touch is the nearest link already.
	const words = document.elementFromPoint(clientX, clientY);
	const { left, top, width, height } = mark.getBoundingClientRect();
	const apart = Math.hypot(clientX - left - width / 2, clientY - top - height / 2);
	if (apart <= REACH || !words || mark.contains(words)) return;
	event.preventDefault();
	event.stopPropagation();
	words.dispatchEvent(new MouseEvent('click', touch));
}
