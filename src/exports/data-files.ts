import type { DataFile } from './data-file.ts';
import { PUBLIC_DATA } from './public-data.ts';
import { SCRIPT_DATA } from './script-data.ts';

/** Every kind of file below `/data/`, those first that are of use beyond this site. */
export const DATA_FILES: readonly DataFile[] = [...PUBLIC_DATA, ...SCRIPT_DATA];
