/** Pages of plain prose about the site: `content/pages/<name>.<language>.mdx`. */
import { getEntry, render } from 'astro:content';
import { LANGUAGES } from '../model/language.ts';

/** The static paths of a prose page, with its rendered content for each language. */
export function getProsePages(name: string) {
	return Promise.all(
		LANGUAGES.map(async (language) => {
			const entry = await getEntry('pages', `${name}-${language}`);
			if (!entry) throw new Error(`content/pages/${name}-${language}.mdx: no such file; add it`);
			const { Content } = await render(entry);
			return { params: { language }, props: { language, Content } };
		}),
	);
}
