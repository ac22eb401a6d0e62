/** Notes on what came after the decision: each says up to which day we looked, in both languages. */
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';

const CHINESE_DAY = /截至\d{4}年\d{1,2}月\d{1,2}日/;
const ENGLISH_DAY = /As of [A-Z][a-z]+ \d{1,2}, \d{4}/;

/** Faults of notes of kind `since` that do not tell the day. */
export function checkSince(sections: readonly Reading<WrittenSection>[]): Fault[] {
	return sections.flatMap(({ file, data }) =>
		(data?.notes ?? [])
			.filter(({ kind }) => kind === 'since')
			.filter(
				({ pairs }) =>
					!pairs.some(({ zh }) => CHINESE_DAY.test(zh.text)) ||
					!pairs.some(({ en }) => ENGLISH_DAY.test(en.text)),
			)
			.map(({ name, line }) => ({
				file,
				line,
				problem: `the note “${name}” on what came since does not say up to which day`,
				remedy: 'begin it with 截至2026年11月26日 and As of November 26, 2026, or with a later day',
			})),
	);
}
