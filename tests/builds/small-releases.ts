/** Releases of a small site, and the browser in which a reader meets them; below a path. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FinishedSite } from '../../src/build/finish/finished-site.ts';
import { writeOffline } from '../../src/build/finish/offline.ts';
import { FakeBrowser, type FakeWorker } from './fake-browser.ts';

const NAMES = ['one', 'two', 'three'] as const;
type Name = (typeof NAMES)[number];

/** A site that has one file of each kind, in three releases. */
export class SmallReleases {
	/** What the reader has; a new one for each test. */
	browser = new FakeBrowser();
	readonly #folder: string;

	private constructor(folder: string) {
		this.#folder = folder;
	}

	/** Writes them to disk. */
	static async make(): Promise<SmallReleases> {
		const releases = new SmallReleases(await mkdtemp(join(tmpdir(), 'worker-')));
		for (const name of NAMES) {
			for (const [path, text] of Object.entries(filesOf(name))) {
				const file = join(releases.siteOf(name), path);
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, text);
			}
			await writeOffline(new FinishedSite(releases.siteOf(name)));
		}
		return releases;
	}

	/** Takes them from the disk. */
	dispose(): Promise<void> {
		return rm(this.#folder, { recursive: true });
	}

	/** The folder of one; of another name, one that is not there yet. */
	siteOf(name: string): string {
		return join(this.#folder, name);
	}

	/** What its pages say they are of. */
	async releaseOf(name: Name): Promise<string> {
		const html = await readFile(join(this.siteOf(name), 'index.html'), 'utf8');
		return /data-release="(\w+)"/.exec(html)?.[1] ?? '';
	}

	/** Puts a release on the network and lets the browser install it. */
	async deploy(name: Name): Promise<FakeWorker> {
		this.browser.network = this.siteOf(name);
		const worker = await this.start(name);
		await worker.install();
		return worker;
	}

	/** Starts its worker, as browsers do whenever they have ended it. */
	async start(name: Name): Promise<FakeWorker> {
		return this.browser.start(await readFile(join(this.siteOf(name), 'sw.js'), 'utf8'));
	}

	/** Opens a page that says of which release it is. */
	async visit(worker: FakeWorker, id: string, name: Name): Promise<unknown> {
		this.browser.pages.set(id, 'http://host.invalid/reader/zh/');
		return worker.tell(id, 'zh/', await this.releaseOf(name));
	}

	/** What the device has of them, also in part. */
	async kept(): Promise<string[]> {
		const ids = new Map<string, string>();
		for (const name of NAMES) ids.set(`reader:/reader/:${await this.releaseOf(name)}`, name);
		return [...this.browser.caches.keys()].flatMap((cache) => ids.get(cache) ?? []);
	}
}

/** The files of one of them, by their paths. */
export function filesOf(name: string): Record<string, string> {
	const page = `<!doctype html><html lang="en"><p>${name}</p></html>`;
	const data = JSON.stringify(name);
	return {
		...{ 'index.html': page, 'zh/index.html': page, 'en/decision/1-1/index.html': page },
		...{ 'zh/manifest.webmanifest': '{}', 'favicon.svg': '<svg/>', 'data/d.csv': data },
		...{ 'views-without-script.css': '', [`_astro/script-${name}.js`]: name, 'data/d.json': data },
		...{ 'data/terms/en/t.json': data, 'downloads/d.csv': data, 'downloads/d.epub': data },
		...{ 'pagefind/pagefind.js': name, 'pagefind/decision/pagefind.js': name },
		...{ 'pagefind/index/mul_1.pf_index': name, 'pagefind/texts/k.json': data },
	};
}
