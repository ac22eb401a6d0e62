import type { TFunction } from 'i18next';

/** The settings that are one of several, in the order of the panel, their values in that of a reader. */
const OFFERED = {
	size: ['90', '100', '115', '140', '200'],
	width: ['narrow', 'medium', 'wide'],
	theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
	face: ['sans', 'serif'],
	script: ['simplified', 'traditional'],
	pinyin: ['off', 'terms', 'all'],
	marks: ['first', 'all', 'none'],
	paper: ['notes', 'text'],
} as const;

/** What `<SettingChoice>` is given for each of them, in the words of a language. */
export function offeredChoices(t: TFunction) {
	return [
		choice('size', (value) => t(`size.${value}`)),
		choice('width', (value) => t(`width.${value}`)),
		choice('theme', (value) => t(`theme.${value}`)),
		choice('face', (value) => t(`face.${value}`)),
		choice('script', (value) => t(`script.${value}`)),
		choice('pinyin', (value) => t(`pinyin.${value}`)),
		choice('marks', (value) => t(`marks.${value}`)),
		choice('paper', (value) => t(`paper.${value}`)),
	].map(({ name, options }) => ({ name, label: t(`${name}.label`), options }));
}

function choice<Name extends keyof typeof OFFERED>(
	name: Name,
	word: (value: (typeof OFFERED)[Name][number]) => string,
) {
	return { name, options: OFFERED[name].map((value) => ({ value, label: word(value) })) };
}
