/**
 * Everything that pages do by script, in one module that the browser keeps: it is fetched once the
 * page is there (Page.astro), so that nothing of it stands between a reader and the text. What is
 * heavy and seldom wanted is imported where it is wanted.
 */
// What keeps the history comes first, since others write addresses.
import '../overlay/open-layers.browser.ts';
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
import '../settings/reading-settings.element.ts';
import '../progress/reading-progress.element.ts';
import '../progress/continue-reading.element.ts';
import '../cite/reading-tools.element.ts';

// One page alone has each of them.
if (document.querySelector('commitment-register')) {
	void import('../register/commitment-register.element.ts').catch(() => undefined);
}
if (document.querySelector('glossary-list')) {
	void import('../glossary/glossary-list.element.ts').catch(() => undefined);
}
if (document.querySelector('text-verification')) {
	void import('../document/text-verification.element.ts').catch(() => undefined);
}

const settings = document.getElementById('page-settings');
if (settings) {
	const wake = () => void import('../settings/page-settings.element.ts').catch(() => undefined);
	settings.addEventListener('beforetoggle', wake, { once: true });
	// Until it is there; a browser that restores old choices says nothing here.
	settings.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLElement) target.dataset['chosen'] = '';
	});
	// A page that comes back may have been set otherwise meanwhile.
	window.addEventListener('pageshow', wake, { once: true });
}

// What keeps the reader for later does not compete with what is read now.
if (document.querySelector('offline-copy')) {
	setTimeout(() => void import('./offline-copy.element.ts').catch(() => undefined), 2000);
}

// For tests, and for whoever else waits for it.
document.documentElement.dataset['scripts'] = 'ready';
