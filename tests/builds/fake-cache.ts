/** As much of a cache as a worker needs. */

/** Where the site lies. */
export const SITE = 'http://host.invalid/reader/';

/** What is asked for. */
export interface Asked {
	url: string;
	integrity?: string;
}

/** How it is looked for. */
export interface MatchOptions {
	cacheName?: string;
	ignoreSearch?: boolean;
}

/** A cache whose files can be looked into, and spoilt. */
export class FakeCache {
	readonly files = new Map<string, { body: ArrayBuffer; headers: Headers }>();

	match(asked: Asked | string, options: MatchOptions): Promise<Response | undefined> {
		const plain = (url: string) => (options.ignoreSearch ? url.replace(/\?.*/, '') : url);
		const found = [...this.files].find(([url]) => plain(url) === plain(urlOf(asked)))?.[1];
		return Promise.resolve(found && new Response(found.body.slice(), { headers: found.headers }));
	}

	async put(asked: Asked | string, response: Response): Promise<void> {
		this.files.set(urlOf(asked), { body: await response.arrayBuffer(), headers: response.headers });
	}

	keys(): Promise<Asked[]> {
		return Promise.resolve([...this.files.keys()].map((url) => ({ url })));
	}

	delete(asked: Asked | string): Promise<boolean> {
		return Promise.resolve(this.files.delete(urlOf(asked)));
	}
}

function urlOf(asked: Asked | string): string {
	return new URL(typeof asked === 'string' ? asked : asked.url, SITE).href;
}
