/**
 * Has the browser find words in the halves that the view hides, in its own search or because the address
 * names them (`#:~:text=`), and shows what it found. It stands in the page, so it is short: browsers look
 * for the words of an address no longer than until a moment after the load, when the script of all pages
 * may still be on its way.
 */
import { hiddenHalves, ownerOf, UNTIL_FOUND } from './hidden-halves.browser.ts';

for (const half of hiddenHalves(document)) half.setAttribute('hidden', UNTIL_FOUND);

function show({ target }: Event): void {
	// An address that names a sentence only leads there.
	if (!(target instanceof Element) || location.hash === `#${target.id}`) return;
	ownerOf(target)?.setAttribute('data-open', '');
}

addEventListener('beforematch', show, true);
