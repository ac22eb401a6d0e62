/**
 * `npm run verify -- https://example.org/`, or a folder: computes the hashes of the original and of the
 * whole text anew from the pages of a site, and compares them with what its pages say and with the
 * content here. Ends with 0 where all agree, 1 where something differs, 2 where it cannot be read.
 */
import { createHash } from 'node:crypto';
import { readContent } from '../content/content.ts';
import { shownSections } from '../content/shown-sections.ts';
import { SECTION_IDS } from '../model/ids.ts';
import { ORIGINAL_SHA256 } from '../model/original.ts';
import { firstDifference } from '../text/difference.ts';
import { originalOf, wholeTextOf } from '../text/shown-text.ts';
import { readSite, type SiteText } from './site-text.ts';

const [place = 'dist'] = process.argv.slice(2);

const site = await readSite(place).catch((error: unknown) => {
	process.stderr.write(`${place} cannot be read: ${String(error)}\n`);
	process.stderr.write('name a site or a built folder: npm run verify -- https://example.org/\n');
	return undefined;
});
if (site) {
	const faults = differences(site, await textHere());
	process.stdout.write(
		faults.length === 0
			? `${place}: the text is the original and that of content/decision, as its pages say\noriginal ${ORIGINAL_SHA256}\ntext     ${site.stated[0]?.text ?? ''}\n`
			: `${faults.map((fault) => `${place}: ${fault}`).join('\n')}\n`,
	);
	process.exitCode = faults.length === 0 ? 0 : 1;
} else {
	process.exitCode = 2;
}

/** The whole text of the content in this folder. */
async function textHere(): Promise<string> {
	const sections = (await readContent(process.cwd())).sections.flatMap(({ data }) => data ?? []);
	sections.sort((a, b) => SECTION_IDS.indexOf(a.id) - SECTION_IDS.indexOf(b.id));
	return wholeTextOf(shownSections(sections));
}

function differences({ readings, stated }: SiteText, expected: string): string[] {
	return [
		...stated.flatMap(({ page, original, text }) => [
			...(original === ORIGINAL_SHA256
				? []
				: [`${page} says that the original is ${original || 'nothing'}, not ${ORIGINAL_SHA256}`]),
			...(text === sha256(expected)
				? []
				: [`${page} says that the text is ${text || 'nothing'}; here it is ${sha256(expected)}`]),
		]),
		...readings.flatMap(({ pages, shown }) => {
			const [original, text] = [sha256(originalOf(shown)), wholeTextOf(shown)];
			return [
				...(original === ORIGINAL_SHA256
					? []
					: [`the Chinese on ${pages} is not the original: put together it is ${original}`]),
				...(text === expected ? [] : [`the text on ${pages} differs: ${where(expected, text)}`]),
			];
		}),
	];
}

/** The line that differs first, and what stands there. */
function where(expected: string, found: string): string {
	const [wanted, got] = [expected.split('\n'), found.split('\n')];
	const at = wanted.findIndex((line, index) => line !== got[index]);
	const difference = firstDifference(wanted[at] ?? '', got[at] ?? '');
	return `“${difference?.found ?? ''}” stands where “${difference?.expected ?? ''}” should, in “${wanted[at] ?? ''}”`;
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
