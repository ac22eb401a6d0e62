/** What the schemas of several data files have in common. */
import { z } from 'astro/zod';
import { SENTENCE_ID } from '../model/ids.ts';

export const sentenceId = z.string().regex(SENTENCE_ID).describe('Id of a sentence: 2-3.1.4');
export const words = z.string().min(1);
export const halves = { zh: words.describe('The Chinese'), en: words.describe('The English') };
export const both = z.strictObject(halves);
export const id = (of: string) => words.describe(`Id of ${of}`);
