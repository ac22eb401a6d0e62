/**
 * Everything that pages do by script, in one module that the browser keeps: it is fetched once the
 * page is there (Page.astro), so that nothing of it stands between a reader and the text. What is
 * heavy and seldom wanted is imported where it is wanted.
 */
// What keeps the history comes first, since others write addresses.
import '../overlay/open-layers.browser.ts';
// What keeps the place in the text comes before what moves the text.
import '../settings/reading-settings.element.ts';
import './bar-steps.browser.ts';
import '../keyboard/shortcut-keys.browser.ts';
import '../marks/note-taps.browser.ts';
import '../phrases/phrase-wake.browser.ts';
import '../search/search-box.element.ts';
import '../search/search-dialog.element.ts';
import '../search/found-way.element.ts';
import '../notes/note-list.element.ts';
import '../popover/reading-popover.element.ts';
import '../contents/reading-contents.element.ts';
import '../progress/reading-progress.element.ts';
import '../progress/continue-reading.element.ts';
import '../cite/reading-tools.element.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

/** Buttons that do something by script alone, or beside what the browser does. */
const BUTTON = ':is(button:not([popovertarget], [type=submit]), [data-tool])';

/** What was pressed before anything could answer, as Frame.astro has noted it; from now on something may. */
const pressed = new Set(document.querySelectorAll<HTMLElement>(`${BUTTON}[data-touched]`));

/** While the elements have their turns, what is pressed waits for the last: who answers it may not be there. */
const hold = (event: MouseEvent) => {
	const button =
		event.target instanceof Element ? event.target.closest<HTMLElement>(BUTTON) : undefined;
	if (!button) return;
	event.stopImmediatePropagation();
	pressed.add(button);
};
addEventListener('click', hold, { capture: true });

// One page alone has each of them.
const fail = () => {
	document.documentElement.dataset['failed'] = '';
};
if (document.querySelector('commitment-register')) {
	import('../register/commitment-register.element.ts').catch(fail);
}
if (document.querySelector('glossary-list')) {
	import('../glossary/glossary-list.element.ts').catch(fail);
}
if (document.querySelector('text-verification')) {
	void import('../document/text-verification.element.ts').catch(() => undefined);
}

const settings = document.getElementById('page-settings');
if (settings) {
	const wake = () => void import('../settings/page-settings.element.ts').catch(() => undefined);
	if (settings.querySelector('[data-touched]')) wake();
	settings.addEventListener('beforetoggle', wake, { once: true });
	// A page that comes back may have been set otherwise meanwhile.
	window.addEventListener('pageshow', wake, { once: true });
}

// What keeps the reader for later does not compete with what is read now.
if (document.querySelector('offline-copy')) {
	setTimeout(() => void import('./offline-copy.element.ts').catch(() => undefined), 2000);
}

// For tests, and for whoever else waits for it; no style asks for it, or all would be set anew.
inTurn(() => {
	removeEventListener('click', hold, { capture: true });
	document.documentElement.dataset['ready'] = '';
	for (const button of pressed) button.click();
});
