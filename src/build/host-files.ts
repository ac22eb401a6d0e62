/** The values of policy.ts as hosts read them. */
import { CACHING, HASHED_FOLDERS, HEADERS, MISSING_FILE } from '../model/policy.ts';

const MADE = '# Made from src/model/policy.ts by “npm run deploy:headers”; change it there.\n';

/** The languages that have a page of their own for addresses that lead nowhere. */
const LANGUAGES = ['zh', 'en'] as const;

/** The folders of the site that hold no pages. */
const FOLDERS_OF_FILES = ['/_astro/', '/data/', '/pagefind/'] as const;

/** The file of the site that answers for missing files on hosts that have to be given one. */
export const MISSING_FILE_NAME = 'missing.txt';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both have all else revalidated by themselves,
 * and Cloudflare would join two values for one file into one that means neither.
 *
 * @param base the path below which the site lies, without its last slash: empty or `/reader`.
 */
export function headersFile(base: string): string {
	const rules = [
		[`${base}/*`, HEADERS],
		...HASHED_FOLDERS.map(
			(folder) => [`${base}${folder}*`, { 'Cache-Control': CACHING.hashed }] as const,
		),
	] as const;
	return rules
		.map(([path, headers]) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`), ''])
		.flat()
		.join('\n');
}

/**
 * `_redirects`, as Netlify reads it; a file that is there comes first. Cloudflare Pages passes over
 * these lines and takes the nearest `404.html`.
 */
export function redirectsFile(base: string): string {
	return [
		...FOLDERS_OF_FILES.map((folder) => `${base}${folder}* ${base}/${MISSING_FILE_NAME} 404`),
		...LANGUAGES.map((language) => `${base}/${language}/* ${base}/${language}/404.html 404`),
		'',
	].join('\n');
}

/** For the `server` block of nginx. */
export function nginxHeaders(): string {
	const sent = lines(HEADERS, (name, value) => `add_header ${name} "${value}" always;`);
	return `${MADE}${sent.join('\n')}\nadd_header Cache-Control $reader_caching always;\n`;
}

/** For the `http` block of nginx: a missing file must not be kept, whatever it is called. */
export function nginxCaching(): string {
	const folders = HASHED_FOLDERS.map(
		(folder) => `\t"~^(?:200|206|304)/(?:.*/)?${folder.slice(1)}[^/]+$" "${CACHING.hashed}";`,
	);
	return `${MADE}map $status$uri $reader_caching {\n\tdefault "${CACHING.other}";\n${folders.join('\n')}\n}\n`;
}

/** For Caddy: the snippet `reader_headers`, and what it says of files that are there. */
export function caddyHeaders(): string {
	const sent = lines(HEADERS, (name, value) => `\t\t${name} "${value}"`);
	return `${MADE}(reader_headers) {
	header {
${sent.join('\n')}
		Cache-Control "${CACHING.other}"
	}
}

(reader_caching) {
	@hashed {
		path ${HASHED_FOLDERS.map((folder) => `*${folder}*`).join(' ')}
		file
	}
	header @hashed {
		Cache-Control "${CACHING.hashed}"
		defer
	}
}

(reader_missing_file) {
	header Content-Type "text/plain; charset=utf-8"
	respond "${MISSING_FILE}" 404
}
`;
}

function lines(
	headers: Readonly<Record<string, string>>,
	line: (name: string, value: string) => string,
): string[] {
	return Object.entries(headers).map(([name, value]) => line(name, value));
}
