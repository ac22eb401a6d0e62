import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sectionNoteRows } from '../../../../exports/full-text.ts';
import { getNotes } from '../../../../library/notes.ts';
import { SECTION_IDS } from '../../../../model/ids.ts';
import { LANGUAGES } from '../../../../model/language.ts';

export function getStaticPaths() {
	return LANGUAGES.flatMap((language) =>
		SECTION_IDS.map((section) => ({
			params: { language, section },
			props: { language, section },
		})),
	);
}

/** `/data/notes/{zh,en}/<section>.json`: the notes of a section, as hits of the search show them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(sectionNoteRows(getNotes(), props.section, props.language));
