import type { Glance } from '../../model/glance.ts';
import type { Language } from '../../model/language.ts';
import type { GlanceRow } from './glance-row.ts';

/** The industries of the answer “Which industries?”, each with the technologies named for it. */
export function industriesOf(answers: Glance) {
	return answers.find(({ id }) => id === 'industries')?.groups ?? [];
}

/** The same, one row a technology. */
export function industryRows(answers: Glance, language: Language): GlanceRow[] {
	return industriesOf(answers).flatMap(({ title, lines }) =>
		lines.map((line) => ({
			head: title?.[language] ?? '',
			name: line[language],
			sentence: line.sentence,
		})),
	);
}
