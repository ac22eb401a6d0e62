import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Tab } from '../engine.ts';
import { GJS } from '../debian.ts';
import { clicking, pointing, pressing } from './actions.ts';
import { lineOf } from './process-output.ts';
import { WebDriver } from './webdriver.ts';

/** The window that WebKitWebDriver is to open; gjs runs it. */
const HOST = fileURLToPath(new URL('webkit-host.js', import.meta.url));

/**
 * Starts a screen for WebKitGTK. Each tab is a browser and a driver of its own: a driver has one
 * session at a time, and takes its time to end it.
 */
export async function startWebKit(executablePath: string): Promise<Browser> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1200x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [, number = ''] = await lineOf(screen.stdout, /(\d+)\n/);
	const display = `:${number}`;
	const first = await startSession(executablePath, display);
	await first.end();
	return {
		version: first.session.version,
		newTab: async (width, height) => {
			const { session, messages, end } = await startSession(executablePath, display);
			await session.post('window/rect', { x: 0, y: 0, width, height });
			return tabOf(session, messages, end);
		},
		close: () => {
			screen.kill();
			return Promise.resolve();
		},
	};
}

/** Starts a driver with a session of its own, and follows what the console of its browser says. */
async function startSession(executablePath: string, display: string) {
	const port = await freePort();
	const driver = spawn(executablePath, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const messages: string[] = [];
	driver.stdout.on('data', (chunk: unknown) => {
		messages.push(...String(chunk).split('\n').filter(Boolean));
	});
	const address = `http://127.0.0.1:${port}`;
	await answering(address);
	const session = await WebDriver.start(address, {
		'webkitgtk:browserOptions': { binary: GJS, args: ['-m', HOST] },
	});
	const end = async () => {
		await session.end();
		driver.kill();
	};
	return { session, messages, end };
}

function tabOf(session: WebDriver, messages: readonly string[], end: () => Promise<void>): Tab {
	const perform = async (actions: ReturnType<typeof clicking | typeof pressing>) => {
		await session.post('actions', { actions });
	};
	return {
		open: async (url) => {
			await session.post('url', { url });
		},
		reload: async () => {
			await session.post('refresh');
		},
		back: async () => {
			await session.post('back');
		},
		point: (x, y) => perform(pointing(x, y)),
		click: (x, y) => perform(clicking(x, y)),
		press: (key) => perform(pressing(key)),
		evaluate: (expression) =>
			session.post('execute/sync', { script: `return (${expression})`, args: [] }),
		messages: () => messages,
		close: end,
	};
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address && typeof address === 'object') resolve(address.port);
				else reject(new Error('no free port'));
			});
		});
	});
}

/** Waits until a driver that has just been started answers. */
async function answering(address: string): Promise<void> {
	for (let tries = 0; ; tries += 1) {
		try {
			await fetch(`${address}/status`);
			return;
		} catch (error) {
			if (tries === 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
