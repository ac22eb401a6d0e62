import type { APIRoute } from 'astro';
import { commitmentRows } from '../../exports/commitment-data.ts';
import { getCommitments } from '../../library/commitments.ts';

/** `/data/commitments.json`: every phrase with a strength; the fields are documented at `Commitment`. */
export const GET: APIRoute = () => Response.json(commitmentRows(getCommitments()));
