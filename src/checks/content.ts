/** All checks of what is written by hand: the sections, the glossary, the topics, the synonyms and the words. */
import type { Fault } from '../model/fault.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { toFullWidth } from '../text/punctuation.ts';
import { checkAgainstOriginal, proveOriginal } from './against-original.ts';
import { filesIn, readSource } from './files.ts';
import { checkGlance } from './glance.ts';
import { checkGlossarySet } from './glossary-set.ts';
import { checkLocales } from './locales.ts';
import { checkSectionFile } from './section-files.ts';
import { checkSectionSet } from './section-set.ts';
import { sentencesById } from './sentences.ts';
import { checkSources } from './sources.ts';
import { checkSummaries } from './summaries.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkRenderings, checkSharedRenderings } from './terminology.ts';
import { readGlossary } from './terms.ts';
import { checkTopics } from './topics.ts';

const FOLDER = 'content/decision';

/** Every fault of the content below a project root. */
export async function checkContent(root: string): Promise<Fault[]> {
	const original = await readSource(root, `${FOLDER}/source.zh.txt`);
	const checked = (await filesIn(root, FOLDER, '.mdx')).map(checkSectionFile);
	const sections = checked
		.map(({ section }) => section)
		.toSorted((a, b) => SECTION_IDS.indexOf(a.id ?? '') - SECTION_IDS.indexOf(b.id ?? ''));
	const glossary = await readGlossary(root);
	const sources = await readSource(root, 'content/sources.yaml');
	// Misaligned lines would be reported over and over as terms without their renderings.
	const sound = checked.filter((one) => one.faults.length === 0);
	const faults = [
		...checked.flatMap((one) => one.faults),
		...checkSectionSet(FOLDER, sections),
		...checkAgainstOriginal(original, sections),
		...checkSources(sources, sections),
		...checkSummaries(sections),
		...glossary.faults,
		...checkGlossarySet(glossary.entries, toFullWidth(original.source)),
		...checkSharedRenderings(glossary.entries),
		...checkRenderings(
			sound.map(({ section }) => section),
			glossary.terms,
		),
		...(await checkLocales(root)),
	];
	if (faults.length > 0) return faults;
	// What hangs on the sections is looked at once these are sound: one mistake, one report.
	const sentences = sentencesById(sections);
	return [
		...proveOriginal(original, sections),
		...checkTopics(await filesIn(root, 'content/topics', '.yaml'), {
			sentences,
			entries: glossary.entries,
		}),
		...checkGlance(await readSource(root, 'content/at-a-glance.yaml'), sentences),
		...checkSynonyms(await readSource(root, 'content/synonyms.yaml'), sentences),
	];
}
