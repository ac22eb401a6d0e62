/** All checks of what is written by hand: the section files and the interface's words. */
import type { Fault } from '../model/fault.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { checkAgainstOriginal, proveOriginal } from './against-original.ts';
import { filesIn, readSource } from './files.ts';
import { checkLocales } from './locales.ts';
import { checkSectionFile } from './section-files.ts';
import { checkSectionSet } from './section-set.ts';

const FOLDER = 'content/decision';

/** Every fault of the content below a project root, none hidden by another. */
export async function checkContent(root: string): Promise<Fault[]> {
	const original = await readSource(root, `${FOLDER}/source.zh.txt`);
	const checked = (await filesIn(root, FOLDER, '.mdx')).map(checkSectionFile);
	const sections = checked
		.map(({ section }) => section)
		.toSorted((a, b) => SECTION_IDS.indexOf(a.id ?? '') - SECTION_IDS.indexOf(b.id ?? ''));
	const faults = [
		...checked.flatMap((one) => one.faults),
		...checkSectionSet(FOLDER, sections),
		...checkAgainstOriginal(original, sections),
		...(await checkLocales(root)),
	];
	return faults.length > 0 ? faults : proveOriginal(original, sections);
}
