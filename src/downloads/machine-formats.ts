import { anki } from './anki.ts';
import type { DownloadFormat } from './format.ts';
import { alignmentPairs, alignmentTokens } from './pharaoh.ts';
import { glossaryTable, sentenceTable } from './tables.ts';
import { bibtexReferences, risReferences } from './references.ts';
import { tbx } from './tbx.ts';
import { tmx } from './tmx.ts';

/** The files for translators, researchers and learners that other programs read. */
export const MACHINE_FORMATS: readonly DownloadFormat[] = [
	tmx,
	tbx,
	sentenceTable,
	glossaryTable,
	alignmentPairs,
	alignmentTokens,
	anki,
	risReferences,
	bibtexReferences,
];
