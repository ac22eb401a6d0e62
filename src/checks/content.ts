/** All checks of what is written by hand: sections, alignment, glossary, topics, synonyms and words. */
import { readContent, type Content } from '../content/content.ts';
import { FOLDERS } from '../content/kinds.ts';
import { termsOf } from '../content/terms.ts';
import { FaultsError, ofRule, type Fault, type RuledFault } from '../model/fault.ts';
import { toFullWidth } from '../text/punctuation.ts';
import { checkAgainstOriginal, proveOriginal } from './against-original.ts';
import { checkAlignment } from './alignment.ts';
import { checkDocumentFacts } from './document-facts.ts';
import { checkConsistency } from './consistency.ts';
import { checkDownloads } from './downloads.ts';
import { checkEncoding } from './encoding.ts';
import { checkFigures } from './figures.ts';
import { checkGlance } from './glance.ts';
import { checkGlossarySet } from './glossary-set.ts';
import { checkLocales } from './locales.ts';
import { checkNotSaid } from './not-said.ts';
import { checkEnglish } from './english.ts';
import { namesAsTerms } from '../content/names.ts';
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
import { checkTypography } from './typography.ts';

/** Every fault of the content and of the interface's words below a project root. */
export async function checkContent(root: string): Promise<RuledFault[]> {
	try {
		return judge(await readContent(root), await checkLocales(root));
	} catch (error) {
		// What is not there at all cannot be judged.
		if (error instanceof FaultsError) return ofRule('readable-file', error.faults);
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

/** Every fault of content that was read, and of the interface’s words. */
export function judge(content: Content, wordFaults: readonly Fault[]): RuledFault[] {
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
	const english = {
		...{ sections: aligned, entries },
		lists: [...topics, glance, notSaid, documentFacts, ...questions, strengths],
	};
	const faults = [
		...ofRule(
			'content',
			[...sections, ...entries, ...singles, ...lists].flatMap((one) => one.faults),
		),
		...ofRule(
			'section-set',
			checkSectionSet(
				FOLDERS.sections.folder,
				sections.map(({ file }) => file),
			),
		),
		...ofRule('original', checkAgainstOriginal(original, sections)),
		...ofRule('encoding', checkEncoding(content.files)),
		...ofRule('figures', checkFigures(aligned)),
		...ofRule('typography', checkTypography(aligned)),
		...ofRule('downloads', checkDownloads(downloads)),
		...ofRule('sources', checkSources(sources, sections)),
		...ofRule('since', checkSince(sections)),
		...ofRule('own-reading', checkOwnReading(sections)),
		...ofRule('summaries', checkSummaries(sections)),
		...ofRule('glossary-set', checkGlossarySet(entries, toFullWidth(original.source))),
		...ofRule('consistency', checkConsistency(consistency, written, toFullWidth(original.source))),
		...ofRule('pinyin-style', checkPinyin([...entries, ...namesAsEntries(names)])),
		...ofRule('shared-renderings', checkSharedRenderings(entries)),
		...ofRule('english', checkEnglish(english)),
		...ofRule('names', checkNames(english, names, original.source)),
		// Without all terms, shorter ones would be found in the place of longer ones.
		...(consistency.data && written.length === entries.length
			? ofRule('renderings', checkRenderings(aligned, termsOf(written, consistency.data)))
			: []),
		...ofRule('strengths', checkStrengths(strengths, sources.data ?? [])),
		...ofRule('interface-words', wordFaults),
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
		...ofRule('original', proveOriginal(original, sound)),
		...ofRule(
			'alignment',
			checkAlignment(alignment, {
				sections,
				// A name belongs to its own group, as a term does: two of one sentence may not trade their English.
				terms: [...termsOf(written, consistency.data ?? []), ...namesAsTerms(names.data ?? [])],
				classes: strengths.data ?? [],
			}),
		),
		...ofRule('topics', checkTopics(topics, { sentences, entries: written })),
		...ofRule('glance', checkGlance(glance, sentences)),
		...ofRule(
			'questions',
			questions.flatMap((one) => checkQuestions(one, { sentences, original: original.source })),
		),
		...ofRule(
			'document-facts',
			checkDocumentFacts(documentFacts, {
				sentences,
				adoption: sound[0]?.adoption,
				original: original.source,
			}),
		),
		...ofRule('not-said', checkNotSaid(notSaid, { original: original.source, sentences })),
		...ofRule('references', checkReferences(content, { sentences, entries: written })),
		...ofRule('synonyms', checkSynonyms(synonyms, sentences)),
	];
}
