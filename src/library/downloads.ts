import type { Download } from '../model/download.ts';
import { downloads } from './files.ts';

/** What is told of the files to take along, in the order of their page. */
export function getDownloads(): Download[] {
	return downloads;
}
