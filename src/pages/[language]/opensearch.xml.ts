import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openSearchDescription } from '../../exports/opensearch.ts';
import { getLanguagePages } from '../../library/language-pages.ts';

export const getStaticPaths = getLanguagePages;

/** `/{zh,en}/opensearch.xml`: lets a browser's own search field search this site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props,
	site,
	url,
}) =>
	new Response(openSearchDescription(props.language, site ?? url), {
		headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
