/** Loaded before a program: its clock is `DAYS_LATER` days ahead. */
const DAY = 24 * 60 * 60 * 1000;
const ahead = Number(process.env['DAYS_LATER'] ?? 0) * DAY;
const now = Date.now.bind(Date);
const later = () => now() + ahead;

Date.now = later;
/** With whatever numbers or text a date is made of. */
const Real: new (...given: [number]) => Date = Date;

globalThis.Date = new Proxy(Date, {
	construct: (_, [value = later(), ...rest]: [number?], type: new () => Date) =>
		Reflect.construct(Real, [value, ...rest], type),
	// Without `new` it gives the time as text.
	apply: () => new Real(later()).toString(),
});
