import { Paragraph, TextRun } from 'docx';
import { sourceRuns } from '../../components/notes/labels.ts';
import type { SectionNote } from '../../content/section-notes.ts';
import { translator } from '../../i18n/translate.ts';
import { getSections } from '../../library/decision.ts';
import { getSources, noteRuns } from '../../library/notes.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';

/** The footnotes of the Word file by their numbers, which count through the whole decision. */
export function footnotes() {
	const notes = getSections().flatMap((section) => section.notes);
	const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
	return {
		numbers,
		texts: Object.fromEntries(
			notes.map((note) => [String(numbers.get(note.id)), { children: paragraphsOf(note) }]),
		),
	};
}

function paragraphsOf({ kind, pairs, sources }: SectionNote): Paragraph[] {
	return LANGUAGES.map((language) => {
		const between = language === 'zh' ? '' : ' ';
		const words = pairs
			.map((pair) => textOf(noteRuns(pair[language], language)).trim())
			.join(between);
		const rest = textOf(sourceRuns(sources, getSources(), language));
		const text = `${translator(language)(`notes.kind.${kind}`)}${colon(language)}${words} ${rest}`;
		return new Paragraph({
			style: 'FootnoteText',
			children: [new TextRun({ text, language: { value: language === 'zh' ? 'zh-CN' : 'en-US' } })],
		});
	});
}

function colon(language: Language): string {
	return language === 'zh' ? '：' : ': ';
}

function textOf(runs: readonly { text: string }[]): string {
	return runs.map(({ text }) => text).join('');
}
