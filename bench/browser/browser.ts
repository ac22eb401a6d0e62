import { chromium, type Browser } from 'playwright';
import { browserArguments, findBrowser } from '../../tests/e2e/find-browser.ts';

/** The Chromium that the browser tests run in, too. */
export async function launch(): Promise<Browser> {
	const executablePath = findBrowser();
	return chromium.launch({
		args: browserArguments(),
		...(executablePath && { executablePath }),
	});
}
