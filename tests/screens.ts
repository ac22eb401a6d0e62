/**
 * Draws the reader in every view and theme, on a phone and on a desktop, in both languages, into
 * `screens/`, which is not kept. Needs a build; `npm run screens` makes one.
 */
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright';
import { CHOICES, STORAGE_KEY, VIEWS } from '../src/components/settings/choices.ts';
import { browserArguments, findBrowser } from './e2e/find-browser.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const FOLDER = 'screens';

const DEVICES = {
	phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true },
	desktop: { viewport: { width: 1280, height: 900 } },
} as const;

const LANGUAGES = ['zh', 'en'] as const;

/** A section with terms, notes and long sentences. */
const SECTION = 'decision/2-3/';

async function draw(browser: Browser, device: keyof typeof DEVICES, theme: string): Promise<void> {
	const context = await browser.newContext({
		...DEVICES[device],
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
	for (const language of LANGUAGES) {
		for (const view of VIEWS) {
			const path = `${FOLDER}/${device}-${language}-${view}-${theme}.png`;
			await page.goto(`/${language}/${SECTION}?view=${view}`);
			await page.screenshot({ path });
			process.stdout.write(`${path}\n`);
		}
	}
	await context.close();
}

const executablePath = findBrowser();
const server = await preview({ server: { port: PORT }, logLevel: 'error' });
const browser = await chromium.launch({
	args: browserArguments(),
	...(executablePath && { executablePath }),
});
for (const device of ['phone', 'desktop'] as const) {
	for (const theme of CHOICES.theme) await draw(browser, device, theme);
}
await browser.close();
await server.stop();
