import { z } from 'astro/zod';

/** A day, a month or a year that the calendar has: YYYY-MM-DD, YYYY-MM or YYYY. */
export const day = z
	.string()
	.regex(/^\d{4}(-\d\d){0,2}$/, { abort: true })
	.refine(isInCalendar, { message: 'no day of the calendar' });

function isInCalendar(written: string): boolean {
	const [year = '', month = '01', date = '01'] = written.split('-');
	const whole = `${year}-${month}-${date}`;
	const time = Date.parse(`${whole}T00:00:00Z`);
	// Some engines take the 31st of a short month for the first of the next.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}
