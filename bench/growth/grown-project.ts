/** Grows the content of a copy of the project, so that its checks still hold for it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGINAL_SHA256 } from '../../src/model/original.ts';
import { parseOriginal, restoreOriginal } from '../../src/text/original.ts';
import { ORIGINAL } from '../../src/content/kinds.ts';
import { grownAlignment } from './grown-alignment.ts';
import { grownFacts } from './grown-facts.ts';
import { grownSection } from './grown-section.ts';

/** Makes the text of each section, its phrases and its notes as many times as long. */
export async function growProject(root: string, times: number): Promise<void> {
	const change = async (file: string, grow: (source: string) => string) => {
		const path = join(root, file);
		await writeFile(path, grow(await readFile(path, 'utf8')));
	};
	const all = async (folder: string, ending: string, grow: (source: string) => string) => {
		const files = (await readdir(join(root, folder))).filter((name) => name.endsWith(ending));
		for (const name of files) await change(`${folder}/${name}`, grow);
	};
	await all('content/decision', '.mdx', (source) => grownSection(source, times));
	await all('content/alignment', '.yaml', (source) => grownAlignment(source, times));
	const before = parseOriginal(await readFile(join(root, ORIGINAL), 'utf8'));
	const original = restoreOriginal(
		before.map((section) => ({
			...section,
			paragraphs: Array.from({ length: times }, () => section.paragraphs).flat(),
		})),
	);
	await writeFile(join(root, ORIGINAL), original);
	const digest = createHash('sha256').update(original).digest('hex');
	await change('src/model/original.ts', (source) => source.replace(ORIGINAL_SHA256, digest));
	// How often the original has a word is counted anew.
	await change('content/not-said.yaml', (source) =>
		source.replace(
			/(\bzh: "?([^,"\n]+)"?,.*\bcount: )\d+/g,
			(_, start: string, word: string) => start + String(original.split(word).length - 1),
		),
	);
	const paragraphs = new Map(before.map((section) => [section.id, section.paragraphs.length]));
	await change('content/document.yaml', (source) => grownFacts(source, times, paragraphs));
}
