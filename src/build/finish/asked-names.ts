/**
 * The names that pages and scripts ask of the style sheets: tokens (`--ink`) and classes. A name that
 * ends in `-` stands for all that begin so, where a script puts a name together.
 */

/** The custom properties that a text asks for, in CSS or in a script. */
export function tokensAsked(text: string): Set<string> {
	const found = [...text.matchAll(/(--[a-z][\w-]*)(\s*:)?/gi)];
	return new Set(found.flatMap(([, name, colon]) => (name && !colon ? [name] : [])));
}

/** What a script may ask for: a token, and as a class any word in it that it does not look for by a selector. */
export function namesInScript(script: string): Set<string> {
	return new Set([...tokensAsked(script), ...(script.match(/(?<![.#\w-])[a-z][\w-]*/gi) ?? [])]);
}

/** What a page asks for, in its elements and in the scripts that stand in it. */
export function namesInPage(html: string): Set<string> {
	const attributes = html.matchAll(/\s(?:class|id)="([^"]*)"/g);
	const scripts = html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
	return new Set([
		...tokensAsked(html),
		...Array.from(attributes, ([, names = '']) => names.split(/\s+/)).flat(),
		...Array.from(scripts, ([, script = '']) => [...namesInScript(script)]).flat(),
	]);
}

/** Whether a name is among those that are asked for, or begins as one of them does. */
export function isAsked(name: string, asked: ReadonlySet<string>): boolean {
	if (asked.has(name)) return true;
	for (let end = name.indexOf('-', 2); end > 0; end = name.indexOf('-', end + 1)) {
		if (asked.has(name.slice(0, end + 1))) return true;
	}
	return false;
}
