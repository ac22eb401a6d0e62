import type { APIRoute } from 'astro';
import { phraseData } from '../../exports/commitment-data.ts';
import { getPhrases } from '../../library/phrases.ts';

/**
 * `/data/phrases.json`: for each sentence and heading its phrases, by their places in the texts of
 * `/data/decision.json` and `/data/search.json`; the fields are documented at `Phrase`.
 */
export const GET: APIRoute = () => Response.json(phraseData(getPhrases()));
