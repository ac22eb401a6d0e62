/** The oldest Chromium in which text, links and simple search must work. */
export const OLDEST_CHROME = 92;

/** The oldest Safari whose prefixes styles keep; without it those that only it needs would be taken out. */
export const OLDEST_SAFARI = 17;
