/** Pages of plain prose about the site: `content/pages/<name>-<language>.mdx`. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { LANGUAGES } from '../model/language.ts';

const files = import.meta.glob<{ Content: AstroComponentFactory }>('/content/pages/*.mdx', {
	eager: true,
});

/** The static paths of a prose page, with its rendered content for each language. */
export function getProsePages(name: string) {
	return LANGUAGES.map((language) => {
		const path = `/content/pages/${name}-${language}.mdx`;
		const page = files[path];
		if (!page) throw new Error(`${path.slice(1)}: no such file; add it`);
		return { params: { language }, props: { language, Content: page.Content } };
	});
}
