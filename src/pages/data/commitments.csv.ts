import type { APIRoute } from 'astro';
import { commitmentsCsv } from '../../exports/commitment-data.ts';
import { getCommitments } from '../../library/commitments.ts';

/** `/data/commitments.csv`: the same as `/data/commitments.json`, for spreadsheets; see `commitmentsCsv`. */
export const GET: APIRoute = () =>
	new Response(commitmentsCsv(getCommitments()), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
