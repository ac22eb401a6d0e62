import type { APIRoute } from 'astro';
import { nameData } from '../../exports/full-text.ts';
import { getNames } from '../../library/names.ts';

/** `/data/names.json`: every name; the fields are those of `nameData`. */
export const GET: APIRoute = () => Response.json(nameData(getNames()));
