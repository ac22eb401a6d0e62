import { z } from 'astro/zod';
import { ofRule, type Fault } from '../model/fault.ts';
import { LANGUAGES } from '../model/language.ts';
import { readSource, type SourceFile } from '../content/files.ts';
import { checkEncoding } from './encoding.ts';

/** Keys are flat; every value is the words themselves. */
const locale = z.record(z.string(), z.string());

/** Keys as JSON has them, each on a line of its own. */
const KEY = /^\s*"([^"]+)"\s*:/gm;

const FOLDER = 'src/i18n/locales';

/** Interface words that one language has and the other lacks, or that are empty. */
export async function checkLocales(root: string): Promise<Fault[]> {
	const files = await Promise.all(
		LANGUAGES.map((language) => readSource(root, `${FOLDER}/${language}.json`)),
	);
	const encoding = ofRule('encoding', checkEncoding(files));
	if (encoding.length > 0) return encoding;
	const locales = files.map(readWords);
	const unreadable = locales.flatMap(({ faults }) => faults);
	if (unreadable.length > 0) return unreadable;
	const keys = new Set(locales.flatMap(({ words }) => [...words.keys()]));
	return locales.flatMap(({ file, lines, words }) =>
		[...keys].flatMap((key): Fault[] => {
			if (!words.has(key)) {
				return [
					{
						file,
						line: locales.find((other) => other.words.has(key))?.lines.get(key),
						problem: `the key “${key}” is missing`,
						remedy: `add “${key}”; the other language has it on that line`,
					},
				];
			}
			const line = lines.get(key);
			if (words.get(key) === '') {
				return [{ file, line, problem: `“${key}” is empty`, remedy: 'write the words' }];
			}
			const gaps = locales.map((one) => gapsOf(one.words.get(key) ?? ''));
			// Told once, where the language that comes first has other gaps than the next.
			if (file !== files[0]?.file || new Set(gaps).size < 2) return [];
			const problem = `“${key}” has other gaps in each language: ${gaps.map((one) => one || 'none').join('; ')}`;
			return [{ file, line, problem, remedy: 'fill in the same {{names}} in both languages' }];
		}),
	);
}

/** The names that are filled into words: `{{count}}`. */
function gapsOf(words: string): string {
	return [...new Set(words.match(/\{\{[^}]*\}\}/g))].toSorted().join(' ');
}

/** The words of a file by their keys, or what keeps it from being read. */
function readWords({ file, source }: SourceFile) {
	const lines = linesOf(source);
	const nothing = { file, lines, words: new Map<string, string>() };
	const keys = Array.from(source.matchAll(KEY), ([, key = '']) => key);
	const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
	try {
		const words = locale.safeParse(JSON.parse(source));
		if (words.success) {
			const faults = twice.map((key) => ({
				file,
				line: lines.get(key),
				problem: `the key “${key}” is there twice`,
				remedy: 'keep one of the two; the second would win',
			}));
			return { ...nothing, words: new Map(Object.entries(words.data)), faults };
		}
		const faults = words.error.issues.map(({ path: [key = ''], message }) => ({
			file,
			line: lines.get(String(key)),
			problem: `“${String(key)}”: ${message}`,
			remedy: 'give the key its words, in quotation marks',
		}));
		return { ...nothing, faults };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const remedy = 'correct the JSON: quotation marks, and a comma after each line but the last';
		const line = Number(/\(line (\d+) column/.exec(error.message)?.[1] ?? 1);
		const problem = `not valid JSON: ${error.message}`;
		return { ...nothing, faults: [{ file, line, problem, remedy }] };
	}
}

/** The line of each key, counted from 1; the first where it is there twice. */
function linesOf(source: string): Map<string, number> {
	const lines = source.split('\n').map((line) => /^\s*"([^"]+)"\s*:/.exec(line)?.[1]);
	const named = lines.flatMap((key, index) =>
		key === undefined ? [] : [[key, index + 1] as const],
	);
	return new Map(named.toReversed());
}
