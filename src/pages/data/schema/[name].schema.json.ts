import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonSchema } from '../../../exports/data-file.ts';
import { DATA_FILES } from '../../../exports/data-files.ts';

/** One schema a kind of data file. */
export function getStaticPaths() {
	return DATA_FILES.map((file) => ({ params: { name: file.name }, props: { file } }));
}

/** `/data/schema/<name>.schema.json`: what a file of `/data/` holds, as JSON Schema 2020-12. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(jsonSchema(props.file));
