import type { APIRoute } from 'astro';
import { withBase } from '../i18n/paths.ts';

/** `/robots.txt`: all may be read; says where the sitemap is, which needs the site's address. */
export const GET: APIRoute = ({ site, url }) => {
	const sitemap = new URL(withBase('/sitemap-index.xml'), site ?? url).href;
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
