/** The day of the version in package.json, as CHANGELOG.md has it: files that must name a day name this one. */
export const RELEASED = '2026-11-25';
