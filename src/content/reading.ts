import type { Fault } from '../model/fault.ts';
import type { YamlPath } from './yaml.ts';

/** What reading one file of the content gives. */
export interface Reading<T> {
	/** Path of the file, relative to the project's root. */
	file: string;
	/** What it holds, plain data; `undefined` if that cannot be made out. */
	data: T | undefined;
	/** What is wrong within the file, whatever the others hold. */
	faults: Fault[];
	/** The line of the field that a path leads to, or of the nearest above it. */
	lineOf: (path: YamlPath) => number;
}
