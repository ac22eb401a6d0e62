/**
 * Fetches what marks phrases when somebody first points at the text, and hands on what was done
 * meanwhile. A finger that is put on the text to move it points at nothing yet. Where the browser has
 * no highlights nothing is fetched.
 */
import { HALF } from '../../model/markup.ts';

const abort = new AbortController();
let missed: Event[] = [];
let isFetched = false;

if (document.querySelector('phrase-twins') && typeof Highlight !== 'undefined') {
	for (const type of ['pointerover', 'pointerdown', 'click', 'shortcut', 'phrase-spoken']) {
		document.addEventListener(type, wake, { signal: abort.signal });
	}
}

function wake(event: Event): void {
	if (document.documentElement.dataset['phrases'] === 'off') return;
	if (event.type === 'pointerdown') missed = [event];
	else if (isPointing(event)) {
		missed.push(event);
		if (!isFetched) void load();
	}
}

function isPointing(event: Event): boolean {
	if (event.type === 'shortcut' && event instanceof CustomEvent)
		return event.detail === '[' || event.detail === ']';
	if (
		event instanceof PointerEvent &&
		event.type === 'pointerover' &&
		event.pointerType === 'touch'
	)
		return false;
	return event.target instanceof Element && event.target.closest(`.reading :is(${HALF})`) !== null;
}

async function load(): Promise<void> {
	isFetched = true;
	try {
		await import('./phrase-twins.element.ts');
		abort.abort();
		document.dispatchEvent(new CustomEvent('phrase-events', { detail: missed }));
	} catch {
		// Offline, say: the next time that somebody points it is tried again.
		isFetched = false;
	}
}
