import { defineConfig } from 'playwright/test';
import { browserArguments, findBrowser } from './tests/e2e/find-browser.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const ADDRESS = `http://localhost:${String(PORT)}`;
const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: '100%',
	forbidOnly: Boolean(process.env['CI']),
	reporter: 'list',
	// On a busy machine a page may starve; a test that passes only again is reported as flaky.
	retries: process.env['CI'] ? 1 : 0,
	timeout: 60_000,
	use: {
		baseURL: ADDRESS,
		// A worker would answer in the place of what tests answer; offline.spec.ts has it.
		serviceWorkers: 'block',
		launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
	},
	projects: [
		// What `npm test` looks at: each feature once, in the way that most readers take.
		{ name: 'core', grep: /@core/ },
		// The rest of them, and the same on all pages, for `npm run test:full`.
		{ name: 'details', grepInvert: /@core|@sweep/ },
		{ name: 'sweep', grep: /@sweep/ },
	],
	webServer: { command: `node tests/e2e/serve.ts ${PORT}`, url: ADDRESS, stdout: 'ignore' },
});
