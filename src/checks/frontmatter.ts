import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import { yamlText } from './yaml.ts';

/** Parsed frontmatter, or the faults that keep it from being parsed. */
export interface FrontmatterResult<T> {
	data: T | undefined;
	faults: Fault[];
}

/** Parses YAML frontmatter by its schema; every fault names the line of the key it concerns. */
export function checkFrontmatter<T extends z.ZodType>(
	schema: T,
	file: string,
	yaml: string,
	firstLine: number,
): FrontmatterResult<z.output<T>> {
	const { document, lineAt, lineOf } = yamlText(yaml, firstLine);
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			problem: `the frontmatter is not valid YAML: ${error.message.split('\n')[0]}`,
			remedy: 'correct the YAML between the --- lines',
		}));
		return { data: undefined, faults };
	}
	const parsed = schema.safeParse(document.toJS() ?? {});
	if (parsed.success) return { data: parsed.data, faults: [] };
	const faults = parsed.error.issues.flatMap((issue): Fault[] => {
		const path = issue.path.map(String);
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
		return keys.map((key) => {
			const full = key === undefined ? path : [...path, key];
			return {
				file,
				line: lineOf(full),
				...describe(full, key, issue.message),
			};
		});
	});
	return { data: undefined, faults };
}

function describe(path: string[], unknownKey: string | undefined, message: string) {
	return unknownKey === undefined
		? {
				problem: `frontmatter “${path.join('.')}”: ${message}`,
				remedy: 'give the field the value that its schema in src/model/ describes',
			}
		: {
				problem: `unknown frontmatter key “${path.join('.')}”`,
				remedy: 'remove the key, or correct its spelling; src/model/ lists the keys there are',
			};
}
