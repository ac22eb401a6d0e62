import type { APIRoute } from 'astro';
import { summaryData } from '../../exports/full-text.ts';
import { getSections } from '../../library/decision.ts';

/** `/data/summaries.json`: what each section says, in our words. */
export const GET: APIRoute = () => Response.json(summaryData(getSections()));
