import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: a byte-order mark tells them that it is
 * UTF-8, and a field that would be a formula (it begins with `=`, `+`, `-`, `@`, a tab or a return)
 * gets an apostrophe before it.
 */
export function csv(columns: readonly string[], records: readonly (readonly string[])[]): string {
	return stringify(
		[columns, ...records].map((record) => [...record]),
		{
			bom: true,
			quoted: true,
			quoted_empty: true,
			record_delimiter: 'windows',
			escape_formulas: true,
		},
	);
}
