/** Whether the reader has asked to keep the site on this device, or to keep nothing of it. */
const KEY = 'offline';

/** What was chosen on this device, if anything was. */
export function choice(): 'on' | 'off' | undefined {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'on' || value === 'off' ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Remembers what is chosen. */
export function choose(value: 'on' | 'off'): void {
	try {
		localStorage.setItem(KEY, value);
	} catch {
		// It holds for this page only.
	}
}
