/** Who issued the decision and when: facts that stand in no frontmatter. */
import type { Bilingual } from './bilingual.ts';

/** The body that adopted the decision, as it calls itself in the title. */
export const ISSUER: Bilingual = { zh: '中共遂宁市委', en: 'CPC Suining Municipal Committee' };

/** The day of the plenary session that adopted the decision. */
export const ADOPTED = '2024-06-23';
