/** How the filter of the glossary understands what is typed. */
import { withoutTones } from '../../text/tones.ts';

/** What a term can be found by. */
export interface TermKeys {
	zh: string;
	en: string;
	/** Pinyin without tones and spaces. */
	pinyin: string;
	/** Initials of the pinyin. */
	initials: string;
}

/** Whether a term is found by Chinese, pinyin with or without tones and spaces, initials, English. */
export function fitsQuery(query: string, { zh, en, pinyin, initials }: TermKeys): boolean {
	const plain = fold(query);
	if (plain === '') return true;
	if (/\p{Script=Han}/u.test(plain)) return fold(zh).includes(plain);
	const typed = plain.replace(/[\s'-]/g, '').replaceAll('ü', 'v');
	return (
		fold(en).includes(plain) ||
		fold(zh).includes(plain) ||
		(typed !== '' && (pinyin.replaceAll('ü', 'v').includes(typed) || initials.startsWith(typed)))
	);
}

/** Full-width forms, tones, case and the kind of quotation marks and spaces make no difference. */
function fold(text: string): string {
	return withoutTones(text.normalize('NFKC'))
		.toLowerCase()
		.replace(/["“”‘’]/g, (mark) => (mark === '’' ? "'" : ''))
		.replace(/\s+/g, ' ')
		.trim();
}
