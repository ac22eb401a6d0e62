import type { APIRoute } from 'astro';
import { noteData } from '../../exports/full-text.ts';
import { getNotes } from '../../library/notes.ts';

/** `/data/notes.json`: every note; the fields are those of `Note` in the library. */
export const GET: APIRoute = () => Response.json(noteData(getNotes()));
