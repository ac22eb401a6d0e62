/** `npm run align -- 2-3.1.4`: texts of the decision, ready to be cut; a section id prints all of its own. */
import { readContent } from '../content/content.ts';
import { textsOf } from '../content/section-texts.ts';
import { textToCut } from './text-to-cut.ts';

const { sections, alignment } = await readContent(process.cwd());
const known = alignment.flatMap(({ data }) => data ?? []);
const texts = sections.flatMap(({ file, data }) =>
	data ? textsOf(data).map((text) => ({ file, section: data.id, text })) : [],
);
const asked = process.argv.slice(2);
const found = texts.filter(
	({ section, text }) => asked.includes(text.id) || asked.includes(section),
);
for (const { file, text } of found) {
	const groups = known.find(({ id }) => id === text.id)?.groups ?? [];
	process.stdout.write(textToCut(text, file, groups));
}
if (found.length === 0) {
	process.stderr.write('name sentences or sections: npm run align -- 2-3.1.4\n');
	process.exitCode = 1;
}
