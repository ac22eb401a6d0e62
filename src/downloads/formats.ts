import { epubs } from './epub/epub.ts';
import type { DownloadFormat } from './format.ts';

/** Every file to take along that the build makes, one line a kind. */
export const FORMATS: readonly DownloadFormat[] = [...epubs];
