/**
 * Fetches what marks phrases when somebody first points at the text, and hands on what was done
 * meanwhile. Where the browser has no highlights nothing is fetched.
 */
const [host, abort] = [document.querySelector('phrase-twins'), new AbortController()];
const missed: Event[] = [];

if (host && typeof Highlight !== 'undefined') {
	for (const type of ['pointerover', 'pointerdown', 'click', 'shortcut', 'settings-applied']) {
		document.addEventListener(type, wake, { signal: abort.signal });
	}
}

function wake(event: Event): void {
	const { phrases, added } = document.documentElement.dataset;
	const isPointed =
		event instanceof CustomEvent
			? event.detail === '[' || event.detail === ']'
			: event.target instanceof Element && event.target.closest('[data-sentence], [data-heading]');
	if (!(phrases !== 'off' && isPointed) && !added) return;
	if (missed.push(event) > 1) return;
	import('./phrase-twins.element.ts').then(
		() => {
			abort.abort();
			document.dispatchEvent(new CustomEvent('phrase-events', { detail: missed }));
		},
		() => {
			missed.length = 0;
		},
	);
}
