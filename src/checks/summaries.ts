import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';
import { SUMMARY_WORDS } from '../model/section.ts';
import { wordCount } from '../text/words.ts';

/** Sections without a summary, or with one that is too short or too long. */
export function checkSummaries(sections: readonly Reading<WrittenSection>[]): Fault[] {
	const { least, most } = SUMMARY_WORDS;
	return sections.flatMap(({ file, data, lineOf }): Fault[] => {
		if (!data) return [];
		const { summary } = data;
		const remedy = `say in ${least} to ${most} English words, and as much in Chinese, what the section says`;
		if (!summary) {
			return [{ file, line: lineOf(['title']), problem: 'the summary is missing', remedy }];
		}
		const words = wordCount(summary.en);
		if (words >= least && words <= most) return [];
		const line = lineOf(['summary', 'en']);
		return [{ file, line, problem: `the summary has ${words} words`, remedy }];
	});
}
