import type { APIRoute } from 'astro';
import { allSentences, getSections } from '../../library/decision.ts';

/** `/data/decision.json`: `[{ id, zh, en }]`, every sentence of the running text in order. */
export const GET: APIRoute = async () => Response.json(allSentences(await getSections()));
