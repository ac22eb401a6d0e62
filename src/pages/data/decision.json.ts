import type { APIRoute } from 'astro';
import { allSentences, getSections } from '../../library/decision.ts';

/** `/data/decision.json`: `[{ id, zh, en }]`, every sentence of the running text in order. */
export const GET: APIRoute = () => Response.json(allSentences(getSections()));
