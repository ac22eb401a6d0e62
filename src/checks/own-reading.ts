/** Notes that rest on our own judgment say so to the reader, and those that say so name it. */
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';
import { OWN_SOURCES } from '../model/note.ts';

const [, OUR_READING] = OWN_SOURCES;

/** What says in English words that something is ours; in Chinese 我们 does. */
const SAID = /\b(?:we|our|ours)\b/i;

/** What says it beyond doubt: the two languages of a note need not have it in the same words. */
const CERTAIN =
	/我们(?:的|由此)?(?:理解|看来|认为)|\b(?:in our (?:reading|view)|as we read it|we conclude)\b/i;

/** Faults of notes whose sources and words differ on whether a reading is ours. */
export function checkOwnReading(sections: readonly Reading<WrittenSection>[]): Fault[] {
	return sections.flatMap(({ file, data }) =>
		(data?.notes ?? []).flatMap(({ name, line, sources, pairs }): Fault[] => {
			const zh = pairs.map((pair) => pair.zh.text).join('\n');
			const en = pairs.map((pair) => pair.en.text).join('\n');
			const isOurs = sources.includes(OUR_READING);
			if (isOurs && !(zh.includes('我们') && SAID.test(en))) {
				const problem = `the note “${name}” has a reading of ours and does not say so in both languages`;
				const remedy = `say 我们的理解 and “in our reading” in the sentence, or take ${OUR_READING} from its sources`;
				return [{ file, line, problem, remedy }];
			}
			if (isOurs || !CERTAIN.test(`${zh}\n${en}`)) return [];
			const problem = `the note “${name}” says that a reading is ours, and its sources do not`;
			return [{ file, line, problem, remedy: `add ${OUR_READING} to its sources` }];
		}),
	);
}
