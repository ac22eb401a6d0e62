/** A reader who has never been here: a new profile of the browser with one window. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { Conditions, Line } from './conditions.ts';
import { observeVitals } from './vitals.ts';

/** A window of the reader and the way to tell its browser more. */
export interface Reader {
	page: Page;
	session: CDPSession;
	leave: () => Promise<void>;
}

/** Opens a window with nothing kept from before. */
export async function newReader(browser: Browser, conditions: Conditions): Promise<Reader> {
	const { window, isPhone, slowdown } = conditions;
	const context = await browser.newContext({
		viewport: window,
		isMobile: isPhone,
		hasTouch: isPhone,
		locale: 'en-US',
		// A page by itself: what a worker keeps for later is no part of a visit.
		serviceWorkers: 'block',
	});
	await context.addInitScript(observeVitals);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await throttle(session, conditions.line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return { page, session, leave: () => context.close() };
}

/** From now on everything comes over a line. */
export async function throttle(session: CDPSession, line: Line | undefined): Promise<void> {
	if (!line) return;
	await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
}
