import type { Name, NameRow } from '../model/name.ts';
import type { Term } from '../model/term.ts';
import type { WrittenEntry } from './entry-file.ts';

/** Every name of the decision: of entries that are names, then those that have no entry. */
export function namesOf(
	entries: readonly Pick<
		WrittenEntry,
		'id' | 'zh' | 'forms' | 'pinyin' | 'en' | 'rejected' | 'name'
	>[],
	rows: readonly NameRow[],
): Name[] {
	return [
		...entries.flatMap(({ id, zh, forms, pinyin, en, rejected, name }): Name[] =>
			name
				? [
						{
							zh,
							forms,
							pinyin,
							en,
							sort: name,
							rejected: rejected.map((one) => one.en),
							entry: id,
						},
					]
				: [],
		),
		...rows.map(({ zh, pinyin, en, name }) => ({
			...{ zh, forms: [], pinyin, en, sort: name, rejected: [] },
		})),
	];
}

/** The names that need no entry as terms that are only checked; not places, for which “its” may stand. */
export function namesAsTerms(rows: readonly NameRow[]): Term[] {
	return rows
		.filter(({ name }) => name !== 'place')
		.map(({ zh, en }) => ({ id: zh, forms: [zh], renderings: [en], hasEntry: false }));
}
