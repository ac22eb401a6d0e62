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
	timeout: 60_000,
	use: {
		baseURL: ADDRESS,
		launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
	},
	projects: [
		{ name: 'site', testIgnore: 'speed.spec.ts' },
		// Times are measured when nothing else of ours runs, and again if the machine was busy.
		{ name: 'speed', testMatch: 'speed.spec.ts', dependencies: ['site'], workers: 1, retries: 2 },
	],
	webServer: { command: `node tests/e2e/serve.ts ${PORT}`, url: ADDRESS, stdout: 'ignore' },
});
