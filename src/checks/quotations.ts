import type { Bilingual } from '../model/bilingual.ts';
import type { Fault } from '../model/fault.ts';
import type { Quotation } from '../model/quotation.ts';

/** What is wrong with a quotation: an unknown sentence, or words that do not stand in it. */
export function checkQuotation(
	quotation: Quotation,
	sentences: ReadonlyMap<string, Bilingual>,
	place: { file: string; lineOf: (key: keyof Quotation) => number },
): Fault[] {
	const { file, lineOf } = place;
	const { zh, en, sentence: id } = quotation;
	const sentence = sentences.get(id);
	if (!sentence) return [unknownSentence(id, file, lineOf('sentence'))];
	const faults: Fault[] = [];
	const missing = (key: 'zh' | 'en', words: string) => ({
		file,
		line: lineOf(key),
		rule: 'quotations',
		problem: `“${words}” does not stand in sentence ${id}`,
		remedy: `quote it as it stands there, or correct the id: ${sentence[key]}`,
	});
	if (!sentence.zh.includes(zh)) faults.push(missing('zh', zh));
	if (!sentence.en.toLowerCase().includes(en.toLowerCase())) faults.push(missing('en', en));
	return faults;
}

/** The fault of a sentence id that names no sentence. */
export function unknownSentence(id: string, file: string, line: number): Fault {
	return {
		file,
		line,
		rule: 'sentence-ids',
		problem: `there is no sentence ${id}`,
		remedy: 'write section, paragraph and sentence, such as 2-3.1.4; the site shows them',
	};
}
