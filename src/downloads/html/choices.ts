import type { ParseKeys } from 'i18next';

/** A choice of the reader of the HTML file; the file begins with the first of its values. */
export interface Choice {
	/** Its name, in the form and as `data-…` of the document; `choices.css` has what each value does. */
	name: 'view' | 'size' | 'theme';
	label: ParseKeys;
	values: readonly (readonly [value: string, label: ParseKeys])[];
}

/** What can be chosen; values of sizes and themes are those of src/styles/tokens.css. */
export const CHOICES: readonly Choice[] = [
	{
		name: 'view',
		label: 'view.label',
		values: [
			['both', 'cite.language.both'],
			['zh', 'language.zh'],
			['en', 'language.en'],
		],
	},
	{
		name: 'size',
		label: 'size.label',
		values: [
			['100', 'size.100'],
			['115', 'size.115'],
			['140', 'size.140'],
			['200', 'size.200'],
		],
	},
	{
		name: 'theme',
		label: 'theme.label',
		values: [
			['system', 'theme.system'],
			['light', 'theme.light'],
			['dark', 'theme.dark'],
		],
	},
];
