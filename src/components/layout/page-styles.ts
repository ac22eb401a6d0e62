/** The styles of a finished page: one sheet, without the tokens that nothing on the page asks for. */
import { Features, transform } from 'lightningcss';
import { OLDEST_CHROME, OLDEST_SAFARI } from '../../build/oldest-engines.ts';

/** A version as Lightning CSS has it, of one number. */
const version = (major: number) => major << 16;

const targets = { chrome: version(OLDEST_CHROME), safari: version(OLDEST_SAFARI) };

/** What Vite has done to each sheet already, which is not to be done twice. */
const exclude = Features.LightDark | Features.VendorPrefixes;

/**
 * The custom properties that a text asks for, in CSS or in a script; one that ends in `-` stands for all
 * that begin so, where a script puts a name together.
 */
export function tokensAsked(text: string): Set<string> {
	const found = [...text.matchAll(/(--[a-z][\w-]*)(\s*:)?/gi)];
	return new Set(found.flatMap(([, name, colon]) => (name && !colon ? [name] : [])));
}

/** What was made: pages of one template have the same sheets and ask for the same. */
const made = new Map<string, string>();

/**
 * Sheets that stand one after another as one: blocks of a layer that follow one another are joined, and
 * tokens are left out that neither they nor anything else on the page asks for.
 */
export function oneSheet(sheets: string, askedElsewhere: ReadonlySet<string>): string {
	const key = `${[...askedElsewhere].join()}\n${sheets}`;
	const sheet = made.get(key) ?? join(sheets, askedElsewhere);
	made.set(key, sheet);
	return sheet;
}

function join(sheets: string, askedElsewhere: ReadonlySet<string>): string {
	let sheet = sheets;
	for (;;) {
		const asked = new Set([...askedElsewhere, ...tokensAsked(sheet)]);
		const prefixes = [...asked].filter((name) => name.endsWith('-'));
		const unused = [...tokensDeclared(sheet)].filter(
			(name) => !asked.has(name) && !prefixes.some((prefix) => name.startsWith(prefix)),
		);
		const code = Buffer.from(sheet);
		const options = { filename: 'page.css', minify: true, targets, exclude };
		sheet = transform({ ...options, code, unusedSymbols: unused }).code.toString();
		// A token that went may have been the last to ask for another.
		if (unused.length === 0) return sheet;
	}
}

function tokensDeclared(sheet: string): Set<string> {
	return new Set(Array.from(sheet.matchAll(/[{;}](--[\w-]+)\s*:/g), ([, name = '']) => name));
}
