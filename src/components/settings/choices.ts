/**
 * What a reader can choose, and the values of each choice; the first is the default. The value stands
 * on `<html>` as `data-<name>` unless it is the default, and the styles go by that.
 */
export const CHOICES = {
	/**
	 * Which languages are shown, and how the halves of a pair stand to each other. Where nothing is chosen
	 * the first, or in a window of one column `ONE_COLUMN_VIEW`.
	 */
	view: ['side', 'interleaved', 'zh', 'en', 'reveal'],
	/** Size of all text, as a share of the browser's own. */
	size: ['100', '90', '115', '140', '200'],
	/** Length of a line. */
	width: ['medium', 'narrow', 'wide'],
	/** Colors; `system` goes by what the system prefers. */
	theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
	/** Typeface of the Chinese text. */
	face: ['sans', 'serif'],
	/** Characters of the Chinese text: as in the original, or converted for display. */
	script: ['simplified', 'traditional'],
	/** Which characters have their pinyin above them. */
	pinyin: ['off', 'terms', 'all'],
	/** Which uses of terms are links. */
	marks: ['first', 'all', 'none'],
	/** Whether notes stand beside the text where the contents would, or behind their marks alone. */
	notes: ['marks', 'shown'],
	/** Whether paper has notes and summaries, or the decision’s text alone. */
	paper: ['notes', 'text'],
	/** Whether a phrase that is pointed at is marked with its twin. */
	phrases: ['on', 'off'],
	/** Whether each clause has a bar that says how firmly it is meant. */
	bars: ['on', 'off'],
	/** Whether words that the translation adds are set off. */
	added: ['plain', 'shown'],
	/** Whether single keys are commands (WCAG 2.2, 2.1.4). */
	keys: ['on', 'off'],
} as const;

export type SettingName = keyof typeof CHOICES;

/** A value of every setting. */
export type ReadingSettings = { [Name in SettingName]: (typeof CHOICES)[Name][number] };

/** The views in the order in which they are offered. */
export const VIEWS = ['zh', 'en', 'side', 'interleaved', 'reveal'] as const;

/** Below this width, in rem of the reader's size of text, a window has one column; pair-grid.css too. */
export const TWO_COLUMNS = 64;

/** The view that one column opens with: each page's own language, the twin of a sentence by a tap. */
export const ONE_COLUMN_VIEW = 'reveal' satisfies ReadingSettings['view'];

/** The one key under which the choices that are not defaults are remembered, as a JSON object. */
export const STORAGE_KEY = 'reading';

export const SETTING_NAMES = Object.keys(CHOICES).filter(isSettingName);

/** Whether a name is that of a setting. */
export function isSettingName(name: string): name is SettingName {
	return Object.prototype.hasOwnProperty.call(CHOICES, name);
}

/** Whether a value is one of those that a setting can have. */
export function isChoice<Name extends SettingName>(
	name: Name,
	value: unknown,
): value is ReadingSettings[Name] {
	return CHOICES[name].some((choice) => choice === value);
}

/** The value of a setting of two that a box for the one stands for when it is not checked. */
export function otherChoice(name: SettingName, value: string): string {
	return CHOICES[name].find((choice) => choice !== value) ?? value;
}

/** The default of a setting. */
export function defaultOf(name: SettingName): string {
	return CHOICES[name][0];
}
