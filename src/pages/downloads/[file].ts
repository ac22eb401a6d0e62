import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { MACHINE_FORMATS } from '../../downloads/machine-formats.ts';

export function getStaticPaths() {
	return MACHINE_FORMATS.map((format) => ({ params: { file: format.file }, props: { format } }));
}

/** `/downloads/<file>`: a file to take along. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const { make, mediaType } = props.format;
	const made = await make();
	return new Response(typeof made === 'string' ? made : new Uint8Array(made), {
		headers: { 'content-type': mediaType },
	});
};
