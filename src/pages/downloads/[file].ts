import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { FORMATS } from '../../downloads/formats.ts';
import { madeDownload } from '../../downloads/made.ts';

/** One file a format. */
export function getStaticPaths() {
	return FORMATS.map((format) => ({ params: { file: format.file }, props: { format } }));
}

/** `/downloads/<file>`: the decision, its glossary or its phrases as a file to take along. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(Uint8Array.from(await madeDownload(props.format)), {
		headers: { 'content-type': props.format.mediaType },
	});
