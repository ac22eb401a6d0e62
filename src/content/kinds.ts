/** The kinds of content files: where each lies and how it is read. */
import { alignment } from '../model/alignment.ts';
import { documentFacts } from '../model/document-facts.ts';
import { downloads } from '../model/download.ts';
import { glance } from '../model/glance.ts';
import { consistencyTerms } from '../model/glossary.ts';
import { questions } from '../model/questions.ts';
import { notSaid } from '../model/not-said.ts';
import { nameRows } from '../model/name.ts';
import { sources } from '../model/source.ts';
import { verbClasses } from '../model/strength.ts';
import { synonyms } from '../model/synonyms.ts';
import { topic } from '../model/topic.ts';
import { readEntry } from './entry-file.ts';
import type { SourceFile } from './files.ts';
import { readPage } from './page-file.ts';
import type { Reading } from './reading.ts';
import { remembering } from './remembering.ts';
import { readSection } from './section-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** Kinds of which there are many files, each in a folder of its own. */
export const FOLDERS = {
	sections: {
		folder: 'content/decision',
		ending: '.mdx',
		read: remembering(readSection),
	},
	entries: {
		folder: 'content/glossary',
		ending: '.mdx',
		read: remembering(readEntry),
	},
	topics: {
		folder: 'content/topics',
		ending: '.yaml',
		read: remembering((file) => readYamlFile(topic, file, 'src/model/topic.ts')),
	},
	alignment: {
		folder: 'content/alignment',
		ending: '.yaml',
		read: remembering((file) => readYamlFile(alignment, file, 'src/model/alignment.ts')),
	},
	pages: { folder: 'content/pages', ending: '.mdx', read: remembering(readPage) },
} as const;

/** Kinds of which there is one file. */
export const FILES = {
	consistency: {
		file: 'content/glossary/consistency.yaml',
		read: remembering((file) => readYamlFile(consistencyTerms, file, 'src/model/glossary.ts')),
	},
	documentFacts: {
		file: 'content/document.yaml',
		read: remembering((file) => readYamlFile(documentFacts, file, 'src/model/document-facts.ts')),
	},
	residents: {
		file: 'content/for-you.yaml',
		read: remembering((file) => readYamlFile(questions, file, 'src/model/questions.ts')),
	},
	companies: {
		file: 'content/for-companies.yaml',
		read: remembering((file) => readYamlFile(questions, file, 'src/model/questions.ts')),
	},
	downloads: {
		file: 'content/downloads.yaml',
		read: remembering((file) => readYamlFile(downloads, file, 'src/model/download.ts')),
	},
	glance: {
		file: 'content/at-a-glance.yaml',
		read: remembering((file) => readYamlFile(glance, file, 'src/model/glance.ts')),
	},
	notSaid: {
		file: 'content/not-said.yaml',
		read: remembering((file) => readYamlFile(notSaid, file, 'src/model/not-said.ts')),
	},
	names: {
		file: 'content/names.yaml',
		read: remembering((file) => readYamlFile(nameRows, file, 'src/model/name.ts')),
	},
	sources: {
		file: 'content/sources.yaml',
		read: remembering((file) => readYamlFile(sources, file, 'src/model/source.ts')),
	},
	strengths: {
		file: 'content/strengths.yaml',
		read: remembering((file) => readYamlFile(verbClasses, file, 'src/model/strength.ts')),
	},
	synonyms: {
		file: 'content/synonyms.yaml',
		read: remembering((file) => readYamlFile(synonyms, file, 'src/model/synonyms.ts')),
	},
} as const;

/** The original, which is no content of ours: nothing is made of it, all is compared with it. */
export const ORIGINAL = 'content/decision/source.zh.txt';

/** How a file of the content is read, by its path from the root; `undefined` for other files. */
export function readerOf(file: string): ((file: SourceFile) => Reading<unknown>) | undefined {
	const single = Object.values(FILES).find((kind) => kind.file === file);
	if (single) return single.read;
	const [folder, ending] = [file.slice(0, file.lastIndexOf('/')), /\.\w+$/.exec(file)?.[0]];
	return Object.values(FOLDERS).find((kind) => kind.folder === folder && kind.ending === ending)
		?.read;
}
