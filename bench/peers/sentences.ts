/** The pages of the peers: one for each section, with the sentences of the decision in both languages. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { sectionOf } from '../../src/model/ids.ts';

const row = z.object({ id: z.string(), zh: z.string(), en: z.string() });
const search = z.object({ headings: z.array(row) });

/** Markdown files by their names without the ending: `2-2`. */
export function sectionPages(site: string): Map<string, string> {
	const read = (file: string): unknown => JSON.parse(readFileSync(`${site}/data/${file}`, 'utf8'));
	const titles = new Map(search.parse(read('search.json')).headings.map((one) => [one.id, one]));
	const sections = Map.groupBy(z.array(row).parse(read('decision.json')), ({ id }) =>
		sectionOf(id),
	);
	return new Map(
		[...sections].map(([id, sentences]) => {
			const title = titles.get(id);
			return [id, sectionPage(title?.en ?? id, title?.zh ?? id, sentences)];
		}),
	);
}

/** One page: its title in the fields at its head, then each sentence with its twin below it. */
export function sectionPage(
	title: string,
	chinese: string,
	sentences: readonly z.output<typeof row>[],
): string {
	const text = sentences.map(({ zh, en }) => `${plain(en)}\n\n${plain(zh)}`);
	const blocks = [`---\ntitle: ${JSON.stringify(title)}\n---`, plain(chinese), ...text];
	return `${blocks.join('\n\n')}\n`;
}

/** A text without what Markdown or Vue would take for theirs. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>{}#&]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
