import { partLabel } from '../../i18n/part-label.ts';
import { translator } from '../../i18n/translate.ts';
import { PARTS } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import type { FilterRow } from './commitment-filter.ts';

/** A choice of a list, with how many rows it leaves. */
export interface FilterOption {
	/** As it stands in addresses; empty for all. */
	value: string;
	name: string;
	count: number;
}

/** The lists of the register’s filter with their choices. */
export function filterLists(
	rows: readonly FilterRow[],
	topics: readonly { id: string; title: string }[],
	language: Language,
): { name: 'part' | 'topic' | 'date'; options: FilterOption[] }[] {
	const t = translator(language);
	const counted = (value: string, name: string, holds: (row: FilterRow) => boolean) => ({
		...{ value, name },
		count: rows.filter(holds).length,
	});
	const all = (name: string) => counted('', name, () => true);
	const dates = [...new Set(rows.map(({ date }) => date))].sort();
	return [
		{
			name: 'part',
			options: [
				all(t('search.part.all')),
				...[0, ...PARTS].map((part) => {
					const name = part === 0 ? t('decision.preamble') : partLabel(part, language);
					return counted(String(part), name, (row) => row.part === String(part));
				}),
			],
		},
		{
			name: 'topic',
			options: [
				all(t('register.topic.all')),
				...topics.map(({ id, title }) => counted(id, title, (row) => row.topics.includes(id))),
			],
		},
		{
			name: 'date',
			options: [
				all(t('register.date.all')),
				// Years come before `none`.
				...dates.map((date) => {
					const year = t('register.date.year', { year: date });
					const name = date === 'none' ? t('register.date.none') : year;
					return counted(date, name, (row) => row.date === date);
				}),
			],
		},
	];
}
