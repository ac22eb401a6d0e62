import type { Alignment } from '../model/alignment.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { Download } from '../model/download.ts';
import type { Glance } from '../model/glance.ts';
import type { ConsistencyTerm } from '../model/glossary.ts';
import { SECTION_IDS, sectionIdOfFile } from '../model/ids.ts';
import type { Asker, Questions } from '../model/questions.ts';
import type { NotSaid } from '../model/not-said.ts';
import type { NameRow } from '../model/name.ts';
import type { Source } from '../model/source.ts';
import type { VerbClass } from '../model/strength.ts';
import type { Synonym } from '../model/synonyms.ts';
import type { Topic } from '../model/topic.ts';
import type { WrittenEntry } from './entry-file.ts';
import { fileName } from './file-name.ts';
import { filesIn, readSource, type SourceFile } from './files.ts';
import { FILES, FOLDERS, ORIGINAL } from './kinds.ts';
import type { WrittenPage } from './page-file.ts';
import type { Reading } from './reading.ts';
import type { WrittenSection } from './section-file.ts';

/** Everything below `content/`, read. */
export interface Content {
	/** All files as they are written, but the original. */
	files: SourceFile[];
	/** The original as it was obtained. */
	original: SourceFile;
	/** The sections, in the order of the document. */
	sections: Reading<WrittenSection>[];
	entries: Reading<WrittenEntry>[];
	/** The terms that have no entry and are only checked. */
	consistency: Reading<ConsistencyTerm[]>;
	topics: Reading<Topic>[];
	/** What stands beside what, by section. */
	alignment: Reading<Alignment>[];
	/** The verbs that say how firmly a phrase is meant. */
	strengths: Reading<VerbClass[]>;
	downloads: Reading<Download[]>;
	glance: Reading<Glance>;
	/** What a reader has to know of the document beside its text. */
	documentFacts: Reading<DocumentFacts>;
	/** What each kind of reader asks. */
	questions: Record<Asker, Reading<Questions>>;
	notSaid: Reading<NotSaid>;
	/** The names that have no entry. */
	names: Reading<NameRow[]>;
	sources: Reading<Source[]>;
	synonyms: Reading<Synonym[]>;
	pages: Reading<WrittenPage>[];
}

/**
 * Reads the content below a project root.
 *
 * @throws FaultsError if a folder or a file is not there.
 */
export async function readContent(root: string): Promise<Content> {
	const files: SourceFile[] = [];
	const folder = async ({ folder, ending }: { folder: string; ending: string }) => {
		const some = await filesIn(root, folder, ending);
		files.push(...some);
		return some;
	};
	const single = async (file: string) => {
		const source = await readSource(root, file);
		files.push(source);
		return source;
	};
	const { sections, entries, topics, alignment, pages } = FOLDERS;
	const { consistency, documentFacts, downloads, glance, names, notSaid } = FILES;
	const { companies, residents, sources, strengths, synonyms } = FILES;
	return {
		files,
		original: await readSource(root, ORIGINAL),
		sections: (await folder(sections)).map(sections.read).toSorted(byPlace),
		entries: (await folder(entries)).map(entries.read),
		consistency: consistency.read(await single(consistency.file)),
		topics: (await folder(topics)).map(topics.read),
		alignment: (await folder(alignment)).map(alignment.read),
		strengths: strengths.read(await single(strengths.file)),
		downloads: downloads.read(await single(downloads.file)),
		glance: glance.read(await single(glance.file)),
		documentFacts: documentFacts.read(await single(documentFacts.file)),
		questions: {
			residents: residents.read(await single(residents.file)),
			companies: companies.read(await single(companies.file)),
		},
		notSaid: notSaid.read(await single(notSaid.file)),
		names: names.read(await single(names.file)),
		sources: sources.read(await single(sources.file)),
		synonyms: synonyms.read(await single(synonyms.file)),
		pages: (await folder(pages)).map(pages.read),
	};
}

function byPlace(a: Reading<WrittenSection>, b: Reading<WrittenSection>): number {
	return placeOf(a) - placeOf(b);
}

/** Where in the document a section stands, by the name of its file. */
function placeOf({ file }: Reading<WrittenSection>): number {
	return SECTION_IDS.indexOf(sectionIdOfFile(fileName(file)) ?? '');
}
