/**
 * Reads the original into its sections and puts sections back together to the original, byte for
 * byte. Knows where titles, part headings and run-in section headings stand, and nothing of MDX.
 */
import { numberInPart, partOf, PREAMBLE } from '../model/ids.ts';
import type { OriginalSection } from '../model/original.ts';
import { chineseNumeral } from './numerals.ts';

/** The sections of the original, in order, each with its text as it stands there. */
export function parseOriginal(source: string): OriginalSection[] {
	const [title = '', adoption, ...lines] = source.split('\n');
	const sections: OriginalSection[] = [{ id: PREAMBLE, title, adoption, paragraphs: [] }];
	let part = 0;
	let partTitle: string | undefined;
	let number = 0;
	for (const line of lines) {
		const partHeading = /^[一二三四五六]、(.+)$/.exec(line)?.[1];
		const [, sectionTitle, rest] = /^\([一二三四五]\)([^。]+)。(.*)$/.exec(line) ?? [];
		if (partHeading !== undefined) {
			part += 1;
			number = 0;
			partTitle = partHeading;
		} else if (sectionTitle !== undefined) {
			number += 1;
			sections.push({
				id: `${part}-${number}`,
				title: sectionTitle,
				part: partTitle,
				paragraphs: [rest ?? ''],
			});
			partTitle = undefined;
		} else {
			if (partTitle !== undefined) {
				sections.push({ id: String(part), title: partTitle, paragraphs: [] });
				partTitle = undefined;
			}
			sections.at(-1)?.paragraphs.push(line);
		}
	}
	return sections;
}

/** The whole original from its sections: the reverse of {@link parseOriginal}. */
export function restoreOriginal(sections: readonly OriginalSection[]): string {
	return sections.flatMap(restoreSection).join('\n');
}

function restoreSection({ id, title, part, adoption, paragraphs }: OriginalSection): string[] {
	const partNumber = partOf(id);
	const number = numberInPart(id);
	if (partNumber === undefined) return [title, adoption ?? '', ...paragraphs];
	const partLine = (heading: string) => `${chineseNumeral(partNumber)}、${heading}`;
	if (number === undefined) return [partLine(title), ...paragraphs];
	const [first = '', ...others] = paragraphs;
	return [
		...(part === undefined ? [] : [partLine(part)]),
		`(${chineseNumeral(number)})${title}。${first}`,
		...others,
	];
}
