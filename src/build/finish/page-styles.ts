/** The styles of a finished page: one sheet, without what nothing on the page asks for. */
import { Features, transform } from 'lightningcss';
import { OLDEST_CHROME, OLDEST_SAFARI } from '../oldest-engines.ts';
import { isAsked, tokensAsked } from './asked-names.ts';

/** A version as Lightning CSS has it, of one number. */
const version = (major: number) => major << 16;

const targets = { chrome: version(OLDEST_CHROME), safari: version(OLDEST_SAFARI) };

/** What Vite has done to each sheet already, which is not to be done twice. */
const exclude = Features.LightDark | Features.VendorPrefixes;

/** What was made: pages of one template have the same sheets and ask for the same. */
const made = new Map<string, string>();

/** The names of each sheet, which many pages have. */
const known = new Map<string, readonly string[]>();

/**
 * Sheets that stand one after another as one: blocks of a layer that follow one another are joined, and
 * rules for classes and tokens are left out that none of the sets of names has; tokens are kept, too,
 * where the sheets themselves ask for them.
 */
export function oneSheet(sheets: string, ...asked: readonly ReadonlySet<string>[]): string {
	const names = known.get(sheets) ?? namesIn(sheets);
	known.set(sheets, names);
	const kept = new Set(names.filter((name) => asked.some((one) => isAsked(name, one))));
	const key = `${[...kept].join()}\n${sheets}`;
	const sheet = made.get(key) ?? join(sheets, kept);
	made.set(key, sheet);
	return sheet;
}

function join(sheets: string, kept: ReadonlySet<string>): string {
	let sheet = sheets;
	for (;;) {
		const tokens = tokensAsked(sheet);
		const unused = namesIn(sheet).filter((name) => !kept.has(name) && !isAsked(name, tokens));
		const code = Buffer.from(sheet);
		const options = { filename: 'page.css', minify: true, targets, exclude };
		const next = transform({ ...options, code, unusedSymbols: unused }).code.toString();
		// What went may have been the last to ask for a token.
		if (next === sheet) return sheet;
		sheet = next;
	}
}

/** The tokens and classes of a sheet, but for classes whose name an animation has, too. */
function namesIn(sheet: string): string[] {
	const found = (pattern: RegExp) => Array.from(sheet.matchAll(pattern), ([, name = '']) => name);
	const animations = new Set(found(/@keyframes ([\w-]+)/g));
	const classes = found(/\.([a-z][\w-]*)/gi).filter((name) => !animations.has(name));
	return [...new Set([...found(/[{;}](--[\w-]+)\s*:/g), ...classes])];
}
