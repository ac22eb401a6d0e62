import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import type { Reading } from './reading.ts';
import { parseYaml, type YamlPath } from './yaml.ts';

/** Where fields are written. */
export interface FieldsPlace {
	file: string;
	yaml: string;
	/** One-based line of the file on which the YAML begins. */
	line: number;
	/** What the YAML is to its author. */
	where: 'file' | 'frontmatter';
	/** The module that describes the fields. */
	describedIn: string;
}

/** Reads YAML by its schema; every fault names the line of the field it concerns. */
export function readFields<T extends z.ZodType>(
	schema: T,
	{ file, yaml, line, where, describedIn }: FieldsPlace,
): Reading<z.output<T>> {
	const { value, errors, lineOf } = parseYaml(yaml, line);
	if (errors.length > 0) {
		const faults = errors.map((error) => ({
			file,
			line: error.line,
			rule: 'yaml',
			problem: `the ${where} is not valid YAML: ${error.message}`,
			remedy:
				where === 'file'
					? 'correct the YAML of the file; indentation, quotation marks and colons count'
					: 'correct the YAML between the --- lines',
		}));
		return { file, data: undefined, faults, lineOf };
	}
	const parsed = schema.safeParse(value ?? (where === 'file' ? null : {}));
	if (parsed.success) return { file, data: parsed.data, faults: [], lineOf };
	const faults = parsed.error.issues.flatMap((issue): Fault[] => {
		const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				file,
				line: lineOf([...path, key]),
				rule: 'fields',
				problem: `unknown field ${shown([...path, key])}`,
				remedy: `remove it, or correct its spelling; ${describedIn} lists the fields there are`,
			}));
		}
		// A rule of the schema’s own says itself why the field is needed.
		const isPlain = issue.code !== 'custom' && path.length > 0;
		const isMissing = isPlain && valueAt(value, path) === undefined;
		const problem = isMissing
			? `${shown(path)} is missing`
			: `${shown(path)}: ${issue.message.replace('Invalid input: ', '')}`;
		const remedy = `give it the value that ${describedIn} describes`;
		return [{ file, line: lineOf(path), rule: 'fields', problem, remedy }];
	});
	return { file, data: undefined, faults, lineOf };
}

function shown(path: YamlPath): string {
	return path.length === 0 ? 'the whole' : `“${path.join('.')}”`;
}

function valueAt(value: unknown, path: YamlPath): unknown {
	return path.reduce<unknown>((inner, step) => {
		const isInside = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step);
		return isInside ? new Map(Object.entries(inner)).get(String(step)) : undefined;
	}, value);
}
