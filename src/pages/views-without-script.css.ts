import type { APIRoute } from 'astro';
import { viewsWithoutScript } from '../components/reading/views-without-script.ts';

/** `/views-without-script.css`: asked for only by browsers without script. */
export const GET: APIRoute = () =>
	new Response(viewsWithoutScript(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
