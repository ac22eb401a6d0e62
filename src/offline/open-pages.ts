/** Which release each open page belongs to: the one that all its parts must come from. */
import { forget, namesNoted, note, noted } from './notes.ts';
import { pathOf } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGE = 'page/';

/** An open file is no page, and has nothing to say. */
const FILE = /^downloads\/[^/]|\.(?!html$)\w+$/;

const known = new Map<string, string>();

/** Pages that are on their way, which browsers do not count among the open ones yet. */
const coming = new Set<string>();

/** Notes the release of a page that is about to open, if it has one. */
export async function willBelongTo(page: string, release: string | undefined): Promise<void> {
	if (page === '' || release === undefined) return;
	coming.add(page);
	await belongsTo(page, release);
}

/** Notes the release of a page. */
export async function belongsTo(page: string, release: string): Promise<void> {
	if (page === '' || known.get(page) === release) return;
	known.set(page, release);
	await note(PAGE + page, release);
}

/** The release of a page; none if it is not known. */
export async function releaseOf(page: string): Promise<string | undefined> {
	if (page === '') return undefined;
	const release = known.get(page) ?? (await noted(PAGE + page));
	if (release !== undefined) known.set(page, release);
	return release;
}

/** The releases of all pages that are open; none if one of them has not said yet which it is of. */
export async function openReleases(): Promise<ReadonlySet<string> | undefined> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const pages = windows.filter(({ url }) => isPage(pathOf(url)));
	for (const { id } of windows) coming.delete(id);
	const open = new Set([...pages.map(({ id }) => id), ...coming]);
	for (const page of await namesNoted(PAGE)) {
		if (!open.has(page)) await forget(PAGE + page);
	}
	for (const page of known.keys()) if (!open.has(page)) known.delete(page);
	const releases = await Promise.all([...open].map(releaseOf));
	return releases.includes(undefined)
		? undefined
		: new Set(releases.filter((release) => release !== undefined));
}

function isPage(path: string | undefined): boolean {
	return path !== undefined && !FILE.test(path);
}
