import { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import { LANGUAGES } from '../model/language.ts';
import { readSource } from './files.ts';

/** Keys are flat; every value is the words themselves. */
const locale = z.record(z.string(), z.string());

const FOLDER = 'src/i18n/locales';

/** Interface words that one language has and the other lacks, or that are empty. */
export async function checkLocales(root: string): Promise<Fault[]> {
	const files = await Promise.all(
		LANGUAGES.map((language) => readSource(root, `${FOLDER}/${language}.json`)),
	);
	const locales = files.map(({ file, source }) => ({
		file,
		source,
		words: new Map(Object.entries(locale.parse(JSON.parse(source)))),
	}));
	const keys = new Set(locales.flatMap(({ words }) => [...words.keys()]));
	return locales.flatMap(({ file, source, words }) =>
		[...keys].flatMap((key): Fault[] => {
			if (!words.has(key)) {
				return [
					{
						file,
						line: lineOf(locales.find((other) => other.words.has(key))?.source ?? '', key),
						problem: `the key “${key}” is missing`,
						remedy: `add “${key}”; the other language has it on that line`,
					},
				];
			}
			if (words.get(key) !== '') return [];
			const line = lineOf(source, key);
			return [{ file, line, problem: `“${key}” is empty`, remedy: 'write the words' }];
		}),
	);
}

function lineOf(source: string, key: string): number | undefined {
	const index = source.split('\n').findIndex((line) => line.includes(`"${key}":`));
	return index === -1 ? undefined : index + 1;
}
