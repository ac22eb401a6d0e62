/** All checks of what is written by hand: sections, alignment, glossary, topics, synonyms and words. */
import { readContent, type Content } from '../content/content.ts';
import { FOLDERS } from '../content/kinds.ts';
import { termsOf } from '../content/terms.ts';
import { FaultsError, type Fault } from '../model/fault.ts';
import { toFullWidth } from '../text/punctuation.ts';
import { checkAgainstOriginal, proveOriginal } from './against-original.ts';
import { checkAlignment } from './alignment.ts';
import { checkDocumentFacts } from './document-facts.ts';
import { checkDownloads } from './downloads.ts';
import { checkGlance } from './glance.ts';
import { checkGlossarySet } from './glossary-set.ts';
import { checkLocales } from './locales.ts';
import { checkNotSaid } from './not-said.ts';
import { checkEnglish } from './english.ts';
import { checkNames } from './names.ts';
import { checkOwnReading } from './own-reading.ts';
import { checkPinyin } from './pinyin.ts';
import { checkQuestions } from './questions.ts';
import { checkReferences } from './references.ts';
import { checkSectionSet } from './section-set.ts';
import { checkSince } from './since.ts';
import { checkSources } from './sources.ts';
import { checkStrengths } from './strengths.ts';
import { checkSummaries } from './summaries.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkRenderings, checkSharedRenderings } from './terminology.ts';
import { checkTopics } from './topics.ts';

/** Every fault of the content and of the interface's words below a project root. */
export async function checkContent(root: string): Promise<Fault[]> {
	try {
		return judge(await readContent(root), await checkLocales(root));
	} catch (error) {
		// What is not there at all cannot be judged.
		if (error instanceof FaultsError) return [...error.faults];
		throw error;
	}
}

/** Names without an entry, each as a reading of its own, for what judges entries one by one. */
function namesAsEntries({ file, data, lineOf }: Content['names']) {
	return (data ?? []).map((row, index) => ({
		...{ file, data: { id: row.zh, ...row }, faults: [] },
		lineOf: () => lineOf([index, 'pinyin']),
	}));
}

function judge(content: Content, wordFaults: readonly Fault[]): Fault[] {
	const { original, sections, entries, consistency, topics, alignment, strengths } = content;
	const { documentFacts, downloads, glance, names, notSaid, sources, synonyms, pages } = content;
	const questions = Object.values(content.questions);
	const written = entries.flatMap(({ data }) => data ?? []);
	// Misaligned lines would be reported over and over as terms without their renderings.
	const aligned = sections.filter((one) => one.faults.length === 0);
	const singles = [...topics, ...alignment, ...pages];
	const lists = [
		consistency,
		strengths,
		glance,
		names,
		notSaid,
		documentFacts,
		downloads,
		...questions,
		sources,
		synonyms,
	];
	const english = { sections: aligned, entries, topics };
	const faults = [
		...[...sections, ...entries, ...singles, ...lists].flatMap((one) => one.faults),
		...checkSectionSet(
			FOLDERS.sections.folder,
			sections.map(({ file }) => file),
		),
		...checkAgainstOriginal(original, sections),
		...checkDownloads(downloads),
		...checkSources(sources, sections),
		...checkSince(sections),
		...checkOwnReading(sections),
		...checkSummaries(sections),
		...checkGlossarySet(entries, toFullWidth(original.source)),
		...checkPinyin([...entries, ...namesAsEntries(names)]),
		...checkSharedRenderings(entries),
		...checkEnglish(english),
		...checkNames(english, names, original.source),
		// Without all terms, shorter ones would be found in the place of longer ones.
		...(consistency.data && written.length === entries.length
			? checkRenderings(aligned, termsOf(written, consistency.data))
			: []),
		...checkStrengths(strengths, sources.data ?? []),
		...wordFaults,
	];
	if (faults.length > 0) return faults;
	// What hangs on the sections is looked at once these are sound: one mistake, one report.
	const sound = sections.flatMap(({ data }) => data ?? []);
	const sentences = new Map(
		sound.flatMap(({ paragraphs }) =>
			paragraphs.flat().map(({ id, zh, en }) => [id, { zh: zh.text, en: en.text }] as const),
		),
	);
	return [
		...proveOriginal(original, sound),
		...checkAlignment(alignment, {
			sections,
			terms: termsOf(written, consistency.data ?? []),
			classes: strengths.data ?? [],
		}),
		...checkTopics(topics, { sentences, entries: written }),
		...checkGlance(glance, sentences),
		...questions.flatMap((one) => checkQuestions(one, { sentences, original: original.source })),
		...checkDocumentFacts(documentFacts, {
			sentences,
			adoption: sound[0]?.adoption,
			original: original.source,
		}),
		...checkNotSaid(notSaid, { original: original.source, sentences }),
		...checkReferences(content, { sentences, entries: written }),
		...checkSynonyms(synonyms, sentences),
	];
}
