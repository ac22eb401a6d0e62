import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { webManifest } from '../../exports/web-manifest.ts';
import { getLanguagePages } from '../../library/language-pages.ts';

export const getStaticPaths = getLanguagePages;

/** `/{zh,en}/manifest.webmanifest`: how the reader is called and drawn where it is installed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(`${JSON.stringify(webManifest(props.language), null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
	});
