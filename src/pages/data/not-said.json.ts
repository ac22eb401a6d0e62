import type { APIRoute } from 'astro';
import { notSaidRows } from '../../exports/not-said-data.ts';
import { getNotSaid } from '../../library/not-said.ts';

/** `/data/not-said.json`: words that the decision has not or hardly; the fields are those of `NotSaidRow`. */
export const GET: APIRoute = () => Response.json(notSaidRows(getNotSaid()));
