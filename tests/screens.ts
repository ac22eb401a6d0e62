/**
 * Draws the reader into `screens/`, which is not kept: every page at every width of the layout, and a
 * section in every view and theme, in both languages. Needs a build; `npm run screens` makes one.
 * `npm run screens -- 360 1280` draws at these widths alone.
 */
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright';
import { CHOICES, STORAGE_KEY, VIEWS } from '../src/components/settings/choices.ts';
import { browserArguments, findBrowser } from './e2e/find-browser.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const FOLDER = 'screens';

/** Widths on either side of what the layout changes at, with a height that is usual for them. */
const WINDOWS = [
	[320, 640],
	[360, 640],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1280, 800],
	[1472, 900],
	[1600, 900],
] as const;

const wanted = process.argv.slice(2).map(Number);
const windows = WINDOWS.filter(([width]) => wanted.length === 0 || wanted.includes(width));

/** Below this width, in px, a window is that of a phone or a tablet, which is touched. */
const TOUCHED = 1000;

/** A section with terms, notes and long sentences, by its path within a language. */
const SECTION = 'decision/2-3/';

const PAGES = {
	home: '',
	section: SECTION,
	preamble: 'decision/0/',
	whole: 'decision/',
	glance: 'at-a-glance/',
	topics: 'topics/',
	topic: 'topics/lithium-batteries/',
	glossary: 'glossary/',
	entry: 'glossary/hidden-debt/',
	pictures: 'pictures/',
	search: 'search/?q=1336',
	about: 'about/',
	company: 'for-companies/',
	resident: 'for-you/',
	register: 'commitments/',
	unsaid: 'not-said/',
	names: 'names/',
	downloads: 'downloads/',
} as const;

interface Shot {
	path: string;
	name: string;
}

/** A page of a window of the size, with a theme chosen; on it the shots are taken one after the other. */
async function draw(
	browser: Browser,
	[width, height]: readonly [number, number],
	theme: string,
	shots: readonly Shot[],
): Promise<void> {
	const context = await browser.newContext({
		viewport: { width, height },
		hasTouch: width < TOUCHED,
		isMobile: width < TOUCHED,
		baseURL: `http://localhost:${PORT}`,
		colorScheme: 'light',
	});
	await context.addInitScript(
		([key, value]) => {
			localStorage.setItem(key, value);
		},
		[STORAGE_KEY, JSON.stringify({ theme })] as const,
	);
	const page = await context.newPage();
	for (const { path, name } of shots) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const file = `${FOLDER}/${String(width)}-${name}-${theme}.png`;
		await page.screenshot({ path: file });
		process.stdout.write(`${file}\n`);
	}
	await context.close();
}

const pages = ['zh', 'en'].flatMap((language) =>
	Object.entries(PAGES).map(([name, path]) => ({
		path: `/${language}/${path}`,
		name: `${language}-${name}`,
	})),
);
const views = ['zh', 'en'].flatMap((language) =>
	VIEWS.map((view) => ({
		path: `/${language}/${SECTION}?view=${view}`,
		name: `${language}-view-${view}`,
	})),
);
const both = [
	{ path: '/', name: 'front' },
	{ path: '/404.html', name: 'not-found' },
];

const executablePath = findBrowser();
const server = await preview({ server: { port: PORT }, logLevel: 'error' });
const browser = await chromium.launch({
	args: browserArguments(),
	...(executablePath && { executablePath }),
});
for (const window of windows) {
	for (const theme of ['light', 'dark']) await draw(browser, window, theme, [...both, ...pages]);
	for (const theme of CHOICES.theme) await draw(browser, window, theme, views);
}
await browser.close();
await server.stop();
