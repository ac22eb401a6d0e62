import type { z } from 'astro/zod';
import { readFields } from './fields.ts';
import type { SourceFile } from './files.ts';
import type { Reading } from './reading.ts';

/** Reads a file that is YAML from its first line to its last. */
export function readYamlFile<T extends z.ZodType>(
	schema: T,
	{ file, source }: SourceFile,
	describedIn: string,
): Reading<z.output<T>> {
	return readFields(schema, { file, yaml: source, line: 1, where: 'file', describedIn });
}
