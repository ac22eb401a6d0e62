import type { Name, NameRow } from '../model/name.ts';
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
