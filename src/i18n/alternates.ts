import { LANGUAGE_TAGS, LANGUAGES } from '../model/language.ts';
import { localizedPath, withBase } from './paths.ts';

/** An address of a page for readers of one language. */
export interface Alternate {
	/** A BCP 47 tag, or `x-default` for readers of neither language. */
	hreflang: string;
	href: string;
}

/**
 * The addresses of a page in each language, and the one for readers of neither: English, but the
 * front door where the page is the front door or a home page behind it.
 *
 * @param page absolute address of any page of the site, in either language.
 * @param base the path below which the site lies, with or without its last slash.
 */
export function alternatesOf(page: URL, base: string): Alternate[] {
	const root = withBase('/', base);
	const [, path = ''] = /^(?:(?:zh|en)\/)?(.*)$/.exec(page.pathname.slice(root.length)) ?? [];
	const href = (pathname: string) => new URL(pathname, page.origin).href;
	return [
		...LANGUAGES.map((language) => ({
			hreflang: LANGUAGE_TAGS[language],
			href: href(localizedPath(language, path, base)),
		})),
		{ hreflang: 'x-default', href: href(path === '' ? root : localizedPath('en', path, base)) },
	];
}
