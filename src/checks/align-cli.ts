/** `npm run align -- 2-3.1.4`: a text of the decision, ready to be cut into groups. */
import { readContent } from '../content/content.ts';
import { textsOf } from '../content/section-texts.ts';
import { textToCut } from './text-to-cut.ts';

const { sections, alignment } = await readContent(process.cwd());
const wanted = process.argv.slice(2);
for (const id of wanted) {
	const section = sections.find(({ data }) => data && textsOf(data).some((text) => text.id === id));
	const text = section?.data && textsOf(section.data).find((one) => one.id === id);
	if (!section || !text) {
		process.stderr.write(`there is no sentence or heading ${id}; write one such as 2-3.1.4\n`);
		process.exitCode = 1;
		continue;
	}
	const known = alignment.flatMap(({ data }) => data ?? []).find((one) => one.id === id);
	process.stdout.write(textToCut(text, section.file, known?.groups ?? []));
}
if (wanted.length === 0) {
	process.stderr.write('name the sentences: npm run align -- 2-3.1.4\n');
	process.exitCode = 1;
}
