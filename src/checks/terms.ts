import { parse } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { consistencyTerms } from '../model/glossary.ts';
import type { Term } from '../model/term.ts';
import { filesIn, readSource } from './files.ts';
import { checkGlossaryFile, type GlossaryFile } from './glossary-files.ts';

const FOLDER = 'content/glossary';

/** All that the glossary folder holds. */
export interface Glossary {
	entries: GlossaryFile[];
	/** Every term, with or without an entry. */
	terms: Term[];
	/** What is wrong within single files. */
	faults: Fault[];
}

/** Reads the glossary below a project root. */
export async function readGlossary(root: string): Promise<Glossary> {
	const checked = (await filesIn(root, FOLDER, '.mdx')).map(checkGlossaryFile);
	const { source } = await readSource(root, `${FOLDER}/consistency.yaml`);
	const entries = checked.map(({ entry }) => entry);
	return {
		entries,
		terms: [
			...entries.flatMap(({ id, frontmatter }) =>
				frontmatter
					? [
							{
								id,
								forms: [frontmatter.zh, ...frontmatter.forms],
								renderings: [frontmatter.en, ...frontmatter.variants],
								hasEntry: true,
							},
						]
					: [],
			),
			...consistencyTerms.parse(parse(source)).map(({ id, zh, en, variants }) => ({
				id,
				forms: [zh],
				renderings: [en, ...variants],
				hasEntry: false,
			})),
		],
		faults: checked.flatMap(({ faults }) => faults),
	};
}
