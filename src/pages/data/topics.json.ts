import type { APIRoute } from 'astro';
import { topicData } from '../../exports/full-text.ts';
import { getTopics } from '../../library/topics.ts';

/** `/data/topics.json`: every topic; the fields are those of `Topic` in the library. */
export const GET: APIRoute = () => Response.json(topicData(getTopics()));
