/** What the reader is to be, in figures of the bench; budgets.ts has what every test run holds. */
import { BUDGETS } from './budgets.ts';
import type { Figure } from './figure.ts';
import { LONGEST } from './pages/pages.ts';
import type { Unit } from './report/written.ts';
import { median } from './spread.ts';

/** A goal, and the worst of what was taken for it. */
export interface Judged {
	name: string;
	limit: number;
	unit: Unit;
	/** `undefined` where it was not taken. */
	value: number | undefined;
	/** Which figure it is, where there are several. */
	where: string;
}

type Wanted = Partial<Omit<Figure, 'values' | 'unit'>>;

const PHONE = 'phone, gzip';
const SEARCH = { under: 'slow line, gzip' };

/** All goals with what was taken for each. */
export function judged(figures: readonly Figure[]): Judged[] {
	const find = (wanted: Wanted) =>
		figures.filter((one) =>
			Object.entries(wanted).every(([key, value]) => Reflect.get(one, key) === value),
		);
	const most = (name: string, limit: number, unit: Unit, wanted: Wanted): Judged => {
		const found = find({ subject: 'site', ...wanted })
			.map(({ values, what, measure }) => ({ value: median(values), where: `${what}, ${measure}` }))
			.toSorted((a, b) => b.value - a.value);
		return { name, limit, unit, value: found[0]?.value, where: found[0]?.where ?? '' };
	};
	const ratio = (name: string, limit: number, above: Wanted, below: Wanted): Judged => {
		const [a, b] = [find(above)[0], find(below)[0]];
		const value = a && b ? median(a.values) / median(b.values) : undefined;
		return { name, limit, unit: 'ratio', value, where: a?.what ?? '' };
	};
	const lcp = (what: string, subject: Figure['subject']) => ({
		...{ what, subject, under: PHONE, measure: 'LCP' },
	});
	const sent = { under: 'gzip', what: LONGEST };
	const built = { what: 'build', under: 'cold' };
	const grown = (times: string, measure: string) => ({ under: `${times} × content`, measure });
	return [
		ratio('LCP of the longest section, to bare', 1.05, lcp(LONGEST, 'site'), lcp(LONGEST, 'bare')),
		ratio('LCP of the full text, to bare', 1, lcp('full text', 'site'), lcp('full text', 'bare')),
		most('nothing moves by itself', 0, 'score', { measure: 'CLS' }),
		most('nothing blocks a slow phone', 0, 'ms', { measure: 'TBT', under: PHONE }),
		most('longest section, before load', 36_000, 'bytes', { ...sent, measure: 'before load' }),
		most('page of the longest section, held by tests', BUDGETS.page, 'bytes', {
			...{ ...sent, measure: 'before load: page' },
		}),
		most('script of every page, held by tests', BUDGETS.module, 'bytes', {
			...{ ...sent, measure: 'after load: script' },
		}),
		most('longest section, next page', 30_000, 'bytes', { ...sent, measure: 'next page' }),
		most('every control to next paint', 100, 'ms', { under: '4 × slower' }),
		most('search, first hits, sent', 60_000, 'bytes', { ...SEARCH, measure: 'first hits, sent' }),
		most('search, first hits', 500, 'ms', { ...SEARCH, measure: 'first hits' }),
		most('search, whole answer, sent', 150_000, 'bytes', {
			...SEARCH,
			measure: 'whole answer, sent',
		}),
		most('search, whole answer', 1300, 'ms', { ...SEARCH, measure: 'whole answer' }),
		most('search, a key', 15, 'ms', { measure: 'a key, warm', under: 'unthrottled' }),
		most('build', 10_000, 'ms', { ...built, measure: 'time' }),
		most('build, memory', 700_000_000, 'bytes', { ...built, measure: 'peak memory' }),
		ratio('build, from 10 × to 50 × the content', 5, grown('50', 'time'), grown('10', 'time')),
		ratio(
			'search, sent to first hits at 10 × the content',
			2,
			grown('10', 'first hits, sent'),
			grown('1', 'first hits, sent'),
		),
	];
}
