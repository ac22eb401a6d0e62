import { epubs } from './epub/epub.ts';
import type { DownloadFormat } from './format.ts';
import { htmlFile } from './html/html-file.ts';
import { MACHINE_FORMATS } from './machine-formats.ts';
import { wordFile } from './word/word-file.ts';

/** Every file to take along that the build makes, one line a kind. */
export const FORMATS: readonly DownloadFormat[] = [
	...epubs,
	htmlFile,
	wordFile,
	...MACHINE_FORMATS,
];
