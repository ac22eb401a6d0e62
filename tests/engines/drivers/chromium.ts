import { chromium, type Page } from 'playwright/test';
import { browserArguments } from '../../e2e/find-browser.ts';
import type { Browser, Tab } from '../engine.ts';

/** How often a browser is started until it draws, and how long it may take to, in ms. */
const STARTS = 4;
const FIRST_PICTURE = 5_000;

/** Starts a Chromium, of whatever age, by Playwright. */
export async function startChromium(executablePath: string): Promise<Browser> {
	const browser = await drawingBrowser(executablePath);
	return {
		version: browser.version(),
		newTab: async (width, height) => {
			const context = await browser.newContext({ viewport: { width, height } });
			return tabOf(await context.newPage());
		},
		close: () => browser.close(),
	};
}

/** On a busy machine old versions now and then start without ever drawing, and nothing shown would do. */
async function drawingBrowser(executablePath: string) {
	for (let left = STARTS; ; left -= 1) {
		const browser = await chromium.launch({ executablePath, args: browserArguments() });
		if (left === 1 || (await draws(await browser.newPage()))) return browser;
		await browser.close();
	}
}

/** Whether a page is drawn again and again; the page is closed. */
async function draws(page: Page): Promise<boolean> {
	const options = { polling: 'raf', timeout: FIRST_PICTURE } as const;
	const isDrawn = await page
		.waitForFunction(() => performance.now() > 100, undefined, options)
		.then(
			() => true,
			() => false,
		);
	await page.close();
	return isDrawn;
}

function tabOf(page: Page): Tab {
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	page.on('pageerror', (error) => messages.push(error.message));
	return {
		open: async (address) => {
			await page.goto(address);
		},
		reload: async () => {
			await page.reload();
		},
		back: async () => {
			await page.goBack();
		},
		point: (x, y) => page.mouse.move(x, y),
		click: (x, y) => page.mouse.click(x, y),
		tap: async (x, y) => {
			const devtools = await page.context().newCDPSession(page);
			const touchPoints = [{ x, y }];
			await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
			await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		},
		slowDown: async (rate) => {
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate });
		},
		// Characters that are on no keyboard are inserted.
		press: (key) => (key.length === 1 ? page.keyboard.type(key) : page.keyboard.press(key)),
		evaluate: (expression) => page.evaluate<unknown>(expression),
		print: () => page.pdf({ format: 'A4', scale: 1 }),
		messages: () => messages,
		close: () => page.context().close(),
	};
}
